import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Case, Script } from "../case.js";
import type { Report } from "../runner/report.js";
import { explainTokenRequest, privateKey } from "./keys.js";
import { Scenario } from "./scenario.js";

export interface Page {
  readonly type: string;
  readonly text: string;
}

/** One execution of the suite in one runtime. */
export interface Run {
  readonly cases: readonly Case[];
  /** Whether the first failure ends it. */
  readonly bail?: boolean;
  /** What is served to browsers, by name. */
  readonly pages?: Readonly<Record<string, Page>>;
  /** Called with what each part of the run has found. */
  report(report: Report): void;
}

/** The server that plays all scripts, each under a prefix of its own. */
export interface ControlServer {
  /** One address for each port: a browser allows itself few connections to one of them. */
  readonly urls: readonly string[];
  /** Announces a run; gives the path under which its parts find it. */
  add(run: Run): string;
  close(): void;
}

export async function startControlServer(ports = 1): Promise<ControlServer> {
  const runs = new Map<string, Run>();
  const scenarios = new Map<string, Scenario>();
  const respond = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? "/", `http://${request.headers.host}`);
    const [, kind, id = "", ...rest] = url.pathname.split("/");
    if (kind === "c") {
      const path = rawPath(request, id);
      const scenario = scenarios.get(id);
      return scenario ? scenario.handle(request, response, url, path) : response.destroy();
    }
    const run = runs.get(id);
    const page = run?.pages?.[rest.join("/")];
    if (page) return send(response, page.text, page.type);
    if (kind !== "__control" || !run) return send(response, "nothing here", "text/plain", 404);
    const [action, name = ""] = rest;
    if (action === "cases") return json(response, { cases: run.cases, bail: run.bail ?? false, key: privateKey });
    if (action === "load") {
      const script = JSON.parse(await textOf(request)) as Script;
      scenarios.set(name, new Scenario(script, `${url.origin}/c/${name}`));
      return json(response, {});
    }
    if (action === "seen") {
      const seen = await scenarios.get(name)?.seen();
      scenarios.delete(name);
      return json(response, { ...seen, tokens: seen?.tokens.map(explainTokenRequest) });
    }
    if (action === "report") {
      run.report(JSON.parse(await textOf(request)) as Report);
      return json(response, {});
    }
    return send(response, "nothing here", "text/plain", 404);
  };
  const servers = await Promise.all(Array.from({ length: ports }, () => listen(respond)));
  return {
    urls: servers.map((server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    add: (run) => {
      const id = String(runs.size + 1);
      runs.set(id, run);
      return `/__control/${id}`;
    },
    close: () => {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

type Respond = (request: IncomingMessage, response: ServerResponse) => Promise<unknown>;

async function listen(respond: Respond): Promise<Server> {
  const server = createServer((request, response) => {
    respond(request, response).catch((error: Error) => response.destroy(error));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return server;
}

/** The path as it was sent: a URL would tidy it up. */
const rawPath = (request: IncomingMessage, id: string) =>
  (request.url ?? "").slice(`/c/${id}`.length).replace(/\?.*$/s, "");

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

const json = (response: ServerResponse, value: object) => send(response, JSON.stringify(value), "application/json");

function send(response: ServerResponse, text: string, type: string, status = 200): void {
  // Runtimes send again by themselves what fails on a connection that was in use before.
  response.writeHead(status, { "content-type": type, connection: "close" }).end(text);
}
