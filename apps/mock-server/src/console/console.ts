import type { Fault } from "../faults/fault.js";
import type { FaultHandle } from "../faults/registry.js";
import type { Around } from "../listen.js";
import { SeedError } from "../seed/check.js";
import type { SeedDocument } from "../seed/document.js";
import { refillWorld } from "../seed/pristine.js";
import type { MockServer } from "../server.js";
import { detailOf } from "./activity-detail.js";
import type { ActiveFault, ConsoleInfo, ConsolePlugin } from "./api.js";
import { createCallLog } from "./call-log.js";
import { areasOf, dayOf } from "./day.js";
import { createPluginFiles, hostedPlugins } from "./hosted-plugins.js";
import { applyChange, dataFor, startOf } from "./plugin-world.js";
import { createStream } from "./stream.js";
import { worldAsSeed } from "./world-as-seed.js";

/** How the console is shown. */
export interface ConsoleOptions {
  /** The page; `@ofsc/mock-server/console.html` has it. */
  html: string;
  /** What the company is reset to. @default 1 */
  seed?: number | SeedDocument | undefined;
  /** Plugins to try. */
  plugins?: readonly ConsolePlugin[] | undefined;
  /** Whether another host than this machine may show it. @default false */
  anyHost?: boolean | undefined;
}

const local = /^(.+\.)?localhost$|^127\.|^\[::1\]$/;
const kinds = /^(status|latency|reset|stall|trickle|truncate|token)$/;
const actions = /^(start|complete|notDone|cancel|suspend|reopen|enroute|stopTravel)$/;

const json = (data: unknown, status = 200) => Response.json(data, { status, headers: { "cache-control": "no-store" } });
const refuse = (detail: string, status = 400) => json({ status: String(status), detail }, status);

/**
 * The console of a server: its page at `/`, and under `/_console` what the page asks for. Everything else goes on to the
 * server, and is noted on its way.
 */
export function createConsole(
  server: MockServer,
  { html, seed = 1, plugins = [], anyHost = false }: ConsoleOptions,
): Around {
  const { world, clock, tokens } = server;
  const faults = new Map<number, { fault: Fault; handle: FaultHandle }>();
  let lastFault = 0;
  let seen = "";
  const stream = createStream(look);
  const log = createCallLog(server.requests, (call) => {
    stream.tell("call", call);
    look();
  });

  /** Tells the pages that the world is another one. */
  function look() {
    const now = `${world.events.at(-1)?.sequence} ${world.activities.size} ${minuteOf(clock.now())}`;
    if (now !== seen) stream.tell("changed", {});
    seen = now;
  }

  const active = (): ActiveFault[] => [...faults].map(([id, { fault, handle }]) => ({ id, fault, hits: handle.hits }));

  const pluginFile = createPluginFiles(world);
  /** Those under work, then those that were imported: under one label, the one under work. */
  const known = (url: URL) => {
    const hosted = hostedPlugins(world, url);
    return [...plugins, ...hosted.filter(({ config }) => !plugins.some((one) => one.config.label === config.label))];
  };
  const withPlugin = (label: string | undefined, url: URL, work: (plugin: ConsolePlugin) => unknown) => {
    const plugin = known(url).find(({ config }) => config.label === decodeURIComponent(label ?? ""));
    return plugin ? work(plugin) : refuse("no such plugin", 404);
  };

  /** Does what a client does, as the first application. */
  const rest = (path: string, init: RequestInit = {}) => {
    const { clientId, instance, clientSecret } = server.credentials;
    const authorization = `Basic ${btoa(`${clientId}@${instance}:${clientSecret}`)}`;
    const headers = { authorization, "content-type": "application/json" };
    return server.fetch(new Request(`http://localhost/rest/ofscCore/v1${path}`, { ...init, headers }));
  };

  const routes: Readonly<Record<string, (parts: string[], url: URL, body: Record<string, unknown>) => unknown>> = {
    "GET info": (_, url): ConsoleInfo => ({
      instance: world.instance,
      now: new Date(clock.now()).toISOString(),
      areas: areasOf(world),
      plugins: known(url).map(({ config }) => config.label),
    }),
    "GET day": (_, { searchParams }) => dayOf(world, searchParams.get("date") ?? "", searchParams.get("area") ?? ""),
    "GET calls": () => log.calls,
    "GET activities": async ([id]) => detailOf(world, Number(id), await rest(`/activities/${Number(id)}`)),
    "POST activities": async ([id, action = ""], _, body) => {
      if (!actions.test(action)) return refuse("no such action");
      const response = await rest(`/activities/${Number(id)}/custom-actions/${action}`, {
        method: "POST",
        body: JSON.stringify(body),
      });
      look();
      return response;
    },
    "GET faults": active,
    "POST faults": (_, __, body) => {
      const fault = body as unknown as Fault;
      if (!kinds.test(fault.kind)) return refuse("no such kind of fault");
      faults.set(++lastFault, { fault, handle: server.faults.add(fault) });
      return active();
    },
    "DELETE faults": ([id]) => {
      faults.get(Number(id))?.handle.remove();
      faults.delete(Number(id));
      return active();
    },
    "POST clock": (_, __, { advance, set }) => {
      if (typeof set === "string" && Number.isNaN(Date.parse(set))) return refuse("set: no moment");
      if (typeof set === "string") clock.set(set);
      else clock.advance(Number(advance) || 0);
      look();
      return { now: new Date(clock.now()).toISOString() };
    },
    "POST tokens": () => {
      tokens.expire();
      return {};
    },
    "GET plugins": ([label], url) => withPlugin(label, url, (plugin) => startOf(world, plugin)),
    "GET plugin-data": ([label, id], url) =>
      withPlugin(label, url, (plugin) => dataFor(world, plugin, Number(id), rest, url.origin)),
    "POST plugin-change": async (_, __, body) => {
      const problems = await applyChange(body, rest);
      look();
      return problems;
    },
    "POST plugin-token": async () => {
      const { clientId, instance, clientSecret } = server.credentials;
      const response = await server.fetch(
        new Request("http://localhost/rest/oauthTokenService/v2/token", {
          method: "POST",
          headers: { authorization: `Basic ${btoa(`${clientId}@${instance}:${clientSecret}`)}` },
          body: new URLSearchParams({ grant_type: "client_credentials" }),
        }),
      );
      const { access_token: token } = (await response.json()) as { access_token?: string };
      return { status: token ? "success" : "no_access", token, detail: "" };
    },
    "GET world": () => worldAsSeed(world),
    "POST world": (_, __, body) => {
      try {
        refillWorld(world, Object.keys(body).length > 0 ? (body as SeedDocument) : seed);
      } catch (error) {
        if (error instanceof SeedError) return refuse(error.message);
        throw error;
      }
      seen = "";
      look();
      return {};
    },
  };

  return async (request, next) => {
    const url = new URL(request.url);
    const file = request.method === "GET" ? await pluginFile(url) : undefined;
    if (file) return file;
    const isPage = request.method === "GET" && url.pathname === "/";
    if (!isPage && !url.pathname.startsWith("/_console/")) return log.around(request, next);
    // A page from elsewhere must not reach it, not even under a name that leads to this machine.
    if (!anyHost && !local.test(url.hostname)) return refuse("the console is for this machine only", 403);
    const origin = request.headers.get("origin");
    if (origin !== null && origin !== url.origin) return refuse("the console is for its own page only", 403);
    if (isPage) return page(html);
    const [name = "", ...parts] = url.pathname.slice("/_console/".length).split("/");
    if (request.method === "GET" && name === "stream") return stream.open();
    const route = routes[`${request.method} ${name}`];
    if (!route) return refuse("there is nothing here", 404);
    const body = request.method === "POST" ? await request.json().catch(() => undefined) : {};
    if (typeof body !== "object" || body === null) return refuse("body: expected JSON");
    const answer = await route(parts, url, body as Record<string, unknown>);
    return answer instanceof Response ? answer : json(answer);
  };
}

const minuteOf = (now: number) => Math.floor(now / 60_000);

const page = (html: string) =>
  new Response(html, {
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      // Nothing is loaded from elsewhere.
      "content-security-policy":
        "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; connect-src 'self'; img-src data:; frame-src http: https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
  });
