import { createMockServer, type MockServer, type MockServerOptions } from "../server.js";

/** What a client is created with to call a server in the same process, without waiting before it tries again. */
export interface ClientOptions {
  /** The name of the instance. */
  readonly instance: string;
  /** Of the application of the seed. */
  readonly clientId: string;
  /** Of the same application. */
  readonly clientSecret: string;
  /** That of the server, whose failures ask to be tried again at once. */
  readonly fetch: (input: string | URL, init?: RequestInit) => Promise<Response>;
  /** No pause where nobody asks for one. */
  readonly retry: { readonly maxBackoffMs: 0 };
}

/** A server for the tests of one file. */
export interface TestServer extends MockServer {
  /** For `createOfsc(server.options)`, and every other client that takes a `fetch`. */
  readonly options: ClientOptions;
}

/** What a test runner offers. */
export interface Hooks {
  /** Runs something before each test that follows. */
  beforeEach(work: () => void): void;
}

/** A Monday morning: what tests expect today, they expect tomorrow. */
const usualClock = "2026-03-02T12:00:00Z";

/** A server whose company, clock and faults are as new for every test. */
export function createTestServer(options: MockServerOptions, { beforeEach }: Hooks): TestServer {
  const server = createMockServer({ clock: usualClock, ...options });
  beforeEach(() => server.reset());
  const { instance, clientId, clientSecret } = server.credentials;
  const fetch = async (input: string | URL, init?: RequestInit) => atOnce(await server.fetch(input, init));
  return Object.assign(server, {
    options: { instance, clientId, clientSecret, fetch, retry: { maxBackoffMs: 0 } as const },
  });
}

/** Asks a client that would wait before it tries again to do so at once. */
function atOnce(response: Response): Response {
  if (response.ok || response.headers.get("retry-after") === "0") return response;
  const { status, statusText, body } = response;
  const headers = new Headers(response.headers);
  headers.set("retry-after", "0");
  return new Response(body, { status, statusText, headers });
}
