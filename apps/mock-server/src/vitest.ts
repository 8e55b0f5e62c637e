import { beforeEach } from "vitest";
import type { MockServerOptions } from "./server.js";
import { createTestServer, type TestServer } from "./testing/test-server.js";

export type { ClientOptions, TestServer } from "./testing/test-server.js";

/** A server for the tests of a file: each finds its company as new, and time stands still. */
export const mockServer = (options: MockServerOptions = {}): TestServer => createTestServer(options, { beforeEach });
