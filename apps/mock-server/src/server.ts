import { Hono } from "hono";
import { cors } from "hono/cors";
import { authenticate } from "./auth/authenticate.js";
import { authorize } from "./auth/authorize.js";
import { answerToken } from "./auth/token-service.js";
import { createTokens, type Tokens } from "./auth/tokens.js";
import { type Clock, createClock, type Moment } from "./clock.js";
import type { Connection } from "./faults/connection.js";
import type { Fault } from "./faults/fault.js";
import { createFaults, type Faults } from "./faults/registry.js";
import { domains } from "./handlers/domains.js";
import { answer } from "./http/answer.js";
import { decode, type Incoming } from "./http/decode.js";
import { createExchange } from "./http/exchange.js";
import type { Domain } from "./http/handlers.js";
import { createLimiter, type LimitOptions } from "./http/limits.js";
import { ProblemError } from "./http/problem.js";
import type { ReceivedRequest } from "./http/request-log.js";
import { type Route, routesOf } from "./http/routes.js";
import { type Listener, type ListenOptions, listen } from "./listen.js";
import { type Credentials, credentialsOf } from "./seed/credentials.js";
import type { SeedDocument } from "./seed/document.js";
import { createSeededWorld } from "./seed/seed.js";
import { defaultSwitches, type Switches } from "./switches.js";
import type { World } from "./world/world.js";

/** How a server is to be. */
export interface MockServerOptions {
  /** A number, from which a service company is generated, or a document that describes one. @default 1 */
  seed?: number | SeedDocument;
  /** A clock, or the moment at which the server's own clock stands still. @default the real time */
  clock?: Clock | Moment;
  /** The name of the instance. @default "mock" */
  instance?: string;
  /** Faults from the start. */
  faults?: readonly Fault[];
  /** How it behaves where Oracle documents nothing. */
  switches?: Partial<Switches>;
  /** How the documented limits on calls at the same time are enforced. */
  limits?: LimitOptions;
  /** How long tokens live, in seconds. @default 3600 */
  tokenLifetime?: number;
  /** The origins of pages that may call it: all of them, or the listed ones. @default true */
  cors?: boolean | readonly string[];
  /** How many received requests are kept. @default 1000 */
  keepRequests?: number;
  /** More APIs to serve; their handlers go before those that the server has. */
  domains?: readonly Domain[];
}

/** An Oracle Field Service in one process. */
export interface MockServer {
  /** Answers a request, as the global `fetch` would; the host does not matter. */
  fetch(input: Request | URL | string, init?: RequestInit): Promise<Response>;
  /** Listens on a port of this machine; Node, Bun and Deno only. */
  listen(options?: ListenOptions): Promise<Listener>;
  /** What to authenticate with. */
  readonly credentials: Credentials;
  readonly clock: Clock;
  /** The state, to look at and to change. */
  readonly world: World;
  readonly faults: Faults;
  /** What was received, the latest last. */
  readonly requests: ReceivedRequest[];
  /** The tokens in circulation. */
  readonly tokens: Tokens;
}

const largestTokenRequest = 1024 * 1024;

type Environment = { Bindings: { connection?: Connection } };

/** Builds a server with a company in it. */
export function createMockServer(options: MockServerOptions = {}): MockServer {
  const { seed = 1, tokenLifetime = 3600, keepRequests = 1000, cors: origins = true } = options;
  const clock = isClock(options.clock) ? options.clock : createClock(options.clock);
  const world = createSeededWorld(seed, clock, options.instance);
  const switches = { ...defaultSwitches, ...options.switches };
  const tokens = createTokens(clock, tokenLifetime);
  const faults = createFaults(typeof seed === "number" ? seed : (seed.seed ?? 1));
  for (const fault of options.faults ?? []) faults.add(fault);
  const requests: ReceivedRequest[] = [];
  const exchange = createExchange({
    faults,
    tokens,
    limiter: createLimiter(options.limits),
    log: requests,
    keep: keepRequests,
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
  // A cut connection has no answer, not even one that says so.
  app.onError((error) => {
    throw error;
  });
  app.notFound((c) =>
    exchange(c.req.raw, c.env?.connection, { admit: known }, async (incoming) => {
      throw new ProblemError(404, `There is nothing at ${c.req.method} ${incoming.url.pathname}`);
    }),
  );

  function known(url: URL, headers: Headers): void {
    authenticate(world, tokens, headers, url);
  }

  async function perform(route: Route, texts: Record<string, string>, incoming: Incoming): Promise<Response> {
    const { url, headers } = incoming;
    const caller = authenticate(world, tokens, headers, url);
    const decoded = await decode(route.operation, texts, incoming);
    const accept = headers.get("accept");
    const received = { ...decoded, world, switches, caller, url, ...(accept === null ? {} : { accept }) };
    return answer(route.operation, await route.handle(received as Parameters<Route["handle"]>[0]));
  }

  const respond = async (request: Request, connection?: Connection) =>
    app.fetch(request, connection ? { connection } : {});
  return {
    fetch: (input, init) => respond(input instanceof Request && !init ? input : new Request(input, init)),
    listen: (at) => listen(respond, at, () => faults.clear()),
    credentials: credentialsOf(world),
    clock,
    world,
    faults,
    requests,
    tokens,
  };
}

/** A slash at the end makes no difference, and what a catalog describes can be asked for one by one. */
function patternsOf(path: string): string[] {
  const pattern = path.replace(/{(\w+)}/g, ":$1");
  const all = pattern.endsWith("/metadata-catalog") ? [pattern, `${pattern}/:entity`] : [pattern];
  return all.flatMap((one) => [one, `${one}/`]);
}

const isClock = (clock: Clock | Moment | undefined): clock is Clock => typeof clock === "object" && "advance" in clock;
