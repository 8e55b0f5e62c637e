import { present } from "@ofsc/contract";
import { Hono } from "hono";
import { cors } from "hono/cors";
import { authenticate, authorize } from "./auth/authenticate.js";
import type { Caller } from "./auth/caller.js";
import { answerToken } from "./auth/token-service.js";
import { createTokens, type Tokens } from "./auth/tokens.js";
import { type Clock, createClock, type Moment } from "./clock.js";
import { addControl } from "./control/control.js";
import type { Connection } from "./faults/distort.js";
import type { Fault } from "./faults/fault.js";
import { createFaults, type FaultHandle, type Faults } from "./faults/registry.js";
import { domains } from "./handlers/domains.js";
import { answer } from "./http/answer.js";
import { decode, type Incoming } from "./http/decode.js";
import { createExchange } from "./http/exchange.js";
import { type Domain, isReply } from "./http/handlers.js";
import type { Latency } from "./http/latency.js";
import { createLimiter, type Limiter, type LimitOptions } from "./http/limits.js";
import { ProblemError } from "./http/problem.js";
import type { ReceivedRequest } from "./http/request-log.js";
import { type Route, routesOf } from "./http/routes.js";
import { type Listener, type ListenOptions, listen } from "./listen.js";
import { type Credentials, credentialsOf } from "./seed/credentials.js";
import type { SeedDocument } from "./seed/document.js";
import { createSeededWorld, documentOf, refillWorld } from "./seed/pristine.js";
import { defaultSwitches, type Switches } from "./switches.js";
import { copyOf } from "./world/copies.js";
import { emit, type Happening } from "./world/events.js";
import { addLazyCompany, type LazyCompany } from "./world/lazy-activities.js";
import type { World } from "./world/world.js";

/** How a server is to be. */
export interface MockServerOptions {
  /** A number, from which a service company is generated, or a document that describes one. @default 1 */
  seed?: number | SeedDocument | undefined;
  /** A clock, or the moment at which the server's own clock stands still. @default the real time */
  clock?: Clock | Moment | undefined;
  /** The name of the instance. @default "mock" */
  instance?: string | undefined;
  /** Faults from the start. */
  faults?: readonly Fault[] | undefined;
  /** How it behaves where Oracle documents nothing. */
  switches?: Partial<Switches> | undefined;
  /** How the documented limits on calls at the same time are enforced. */
  limits?: LimitOptions | undefined;
  /** How long tokens live, in seconds. @default 3600 */
  tokenLifetime?: number | undefined;
  /** The origins of pages that may call it: all of them, or the listed ones. @default true */
  cors?: boolean | readonly string[] | undefined;
  /** How many received requests are kept. @default 1000 */
  keepRequests?: number | undefined;
  /** How long calls take, in real time; a list of activities ends its page after 30 seconds of it. @default no time */
  latency?: Latency | undefined;
  /** Whether that time is waited for, or the clock of the server moved on by it. @default "wait" */
  latencyBy?: "wait" | "clock" | undefined;
  /** More technicians, with millions of activities that take no room until they are changed. @default none */
  lazy?: LazyCompany | undefined;
  /**
   * Whether other processes can move the clock, add faults and read reports, under `/_mock`. Anybody who reaches the
   * port can then. @default false
   */
  control?: boolean | undefined;
  /** More APIs to serve; their handlers go before those that the server has. */
  domains?: readonly Domain[] | undefined;
}

/** An Oracle Field Service in one process. */
export interface MockServer {
  /** Answers a request, as the global `fetch` would; the host does not matter. */
  fetch(input: Request | URL | string, init?: RequestInit): Promise<Response>;
  /** Listens on a port of this machine; Node, Bun and Deno only. */
  listen(options?: ListenOptions): Promise<Listener>;
  /** What to authenticate with. */
  readonly credentials: Credentials;
  /** The time of the instance, to move on by hand. */
  readonly clock: Clock;
  /** The state, to look at and to change. */
  readonly world: World;
  /** What goes wrong on purpose. */
  readonly faults: Faults;
  /** What became of the calls under the documented limits. */
  readonly limits: Pick<Limiter, "report" | "reset">;
  /** Has every call fail from one moment to another, by the clock of the server. */
  outage(when: Outage): FaultHandle;
  /** Lets events happen that nothing has caused, so many times. */
  emit(happening: Happening, times?: number): void;
  /** What was received, the latest last. */
  readonly requests: ReceivedRequest[];
  /** The tokens in circulation. */
  readonly tokens: Tokens;
  /**
   * Starts over in a few milliseconds: the company, the clock, faults and limits are as they were at first, and nothing has
   * been received. Tokens stay valid, so that clients outlive it. Calls under way are not waited for.
   */
  reset(): void;
}

/** A time in which OFS is gone. */
export interface Outage {
  /** When it begins. */
  readonly from: Moment;
  /** When it is over. */
  readonly to: Moment;
  /** What every call is answered with. @default 503 */
  readonly status?: number;
}

const largestTokenRequest = 1024 * 1024;

type Environment = { Bindings: { connection?: Connection } };

/** Builds a server with a company in it. */
export function createMockServer(options: MockServerOptions = {}): MockServer {
  const { tokenLifetime = 3600, keepRequests = 1000, cors: origins = true } = options;
  const clock = isClock(options.clock) ? options.clock : createClock(options.clock);
  const world = createSeededWorld(options.seed ?? 1, clock, options.instance);
  // What its owner does with a document afterwards is of no consequence.
  const seed = copyOf(options.seed ?? 1);
  const startLazily = options.lazy && addLazyCompany(world, options.lazy);
  const switches = { ...defaultSwitches, ...present(options.switches) };
  const tokens = createTokens(clock, tokenLifetime);
  const faults = createFaults(typeof seed === "number" ? seed : (seed.seed ?? 1), clock);
  for (const fault of options.faults ?? []) faults.add(fault);
  const requests: ReceivedRequest[] = [];
  const limiter = createLimiter(options.limits);
  const tally = new Map<string, number>();
  const exchange = createExchange({
    faults,
    tokens,
    limiter,
    log: requests,
    keep: keepRequests,
    tally,
    applicationOf: (headers) => labelOf(() => authenticate(world, tokens, headers, new URL("http://localhost"))),
  });

  const app = new Hono<Environment>();
  if (origins !== false) app.use(cors({ origin: origins === true ? "*" : [...origins] }));
  for (const version of [1, 2] as const) {
    const route = `POST /rest/oauthTokenService/v${version}/token`;
    app.on("POST", patternsOf(route.slice(5)), (c) =>
      exchange(c.req.raw, c.env?.connection, { route, largest: largestTokenRequest }, (incoming) =>
        answerToken(version, { world, clock, tokens }, incoming),
      ),
    );
  }
  for (const route of routesOf([...(options.domains ?? []), ...domains])) {
    const { route: name, limit } = route.operation;
    const admit = (url: URL, headers: Headers) => {
      authorize(authenticate(world, tokens, headers, url), route.verb, url.pathname, route.name);
    };
    app.on(route.verb, patternsOf(route.path), (c) =>
      exchange(c.req.raw, c.env?.connection, { route: name, limit, admit }, (incoming) =>
        perform(route, c.req.param() as Record<string, string>, incoming),
      ),
    );
  }
  if (options.control) addControl(app, { clock, faults, world, limiter, tally, reset });
  // A cut connection has no answer, not even one that says so.
  app.onError((error) => {
    throw error;
  });
  app.notFound((c) =>
    exchange(c.req.raw, c.env?.connection, { admit: known }, async (incoming) => {
      throw new ProblemError(404, `There is nothing at ${c.req.method} ${incoming.url.pathname}`);
    }),
  );

  function reset(): void {
    clock.reset?.();
    refillWorld(world, seed);
    startLazily?.();
    faults.reset();
    for (const fault of options.faults ?? []) faults.add(fault);
    limiter.reset();
    tokens.countAnew();
    requests.length = 0;
    tally.clear();
  }

  function known(url: URL, headers: Headers): void {
    authenticate(world, tokens, headers, url);
  }

  async function perform(route: Route, texts: Record<string, string>, incoming: Incoming): Promise<Response> {
    const { url, headers } = incoming;
    const caller = authenticate(world, tokens, headers, url);
    const decoded = await decode(route.operation, texts, incoming);
    const accept = headers.get("accept");
    const { latency } = options;
    const { route: operation } = route.operation;
    const collecting = (rows: number, offset: number) => latency?.({ operation, rows, offset, bytes: 0 }) ?? 0;
    const received = {
      ...decoded,
      world,
      switches,
      caller,
      url,
      ...(accept === null ? {} : { accept }),
      ...(latency ? { collecting } : {}),
    };
    const result = await route.handle(received as Parameters<Route["handle"]>[0]);
    const response = answer(route.operation, result);
    if (latency) {
      const bytes = (await response.clone().arrayBuffer()).byteLength;
      const offset = Number(decoded.query?.["offset"] ?? 0);
      const milliseconds = latency({ operation, rows: rowsOf(result), offset, bytes });
      if (options.latencyBy === "clock") clock.advance(milliseconds);
      else await faults.wait(milliseconds);
    }
    return response;
  }

  const respond = async (request: Request, connection?: Connection) =>
    app.fetch(request, connection ? { connection } : {});
  return {
    fetch: (input, init) => respond(input instanceof Request && !init ? input : new Request(input, init)),
    listen: (at) => listen(respond, at, () => faults.clear()),
    credentials: credentialsOf(world, documentOf(seed)),
    clock,
    world,
    faults,
    limits: { report: limiter.report, reset: limiter.reset },
    outage: ({ status = 503, ...when }) => faults.add({ kind: "status", status, ...when }),
    emit(happening, times = 1) {
      for (let count = 0; count < times; count++) emit(world, undefined, happening);
    },
    requests,
    tokens,
    reset,
  };
}

/** The label of the application that calls; empty where nobody knows who does. */
function labelOf(caller: () => Caller): string {
  try {
    return caller().application?.label ?? "";
  } catch {
    return "";
  }
}

function rowsOf(result: unknown): number {
  const data = isReply(result) ? result.data : result;
  const { items } = (typeof data === "object" && data !== null ? data : {}) as { items?: unknown };
  return Array.isArray(items) ? items.length : 0;
}

/** A slash at the end makes no difference, and what a catalog describes can be asked for one by one. */
function patternsOf(path: string): string[] {
  const pattern = path.replace(/{(\w+)}/g, ":$1");
  const all = pattern.endsWith("/metadata-catalog") ? [pattern, `${pattern}/:entity`] : [pattern];
  return all.flatMap((one) => [one, `${one}/`]);
}

const isClock = (clock: Clock | Moment | undefined): clock is Clock => typeof clock === "object" && "advance" in clock;
