import type { MockServerOptions } from "./server.js";
import { createTestServer, type Hooks, type TestServer } from "./testing/test-server.js";

export type { ClientOptions, TestServer } from "./testing/test-server.js";

/** A server for the tests of a file: each finds its company as new, and time stands still. */
export function mockServer(options: MockServerOptions = {}): TestServer {
  const { beforeEach } = globalThis as Partial<Hooks>;
  if (!beforeEach)
    throw new TypeError("mockServer: expected a global beforeEach, which Jest has unless injectGlobals is off");
  return createTestServer(options, { beforeEach });
}
