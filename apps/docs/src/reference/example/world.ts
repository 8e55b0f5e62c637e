import { createMockServer, type MockServer } from "@ofsc/mock-server";

/** The moment at which every page of the reference is read. */
const now = "2026-12-01T13:00:00Z";

export interface ExampleWorld {
  readonly server: MockServer;
  /** What programs send with. */
  readonly fetch: typeof globalThis.fetch;
  /** What programs find in their environment. */
  readonly env: Readonly<Record<string, string>>;
  /** The answer to a plain request, read; undefined for what is not there. */
  ask(verb: string, path: string, body?: unknown): Promise<unknown>;
}

/** The company that all examples are about. */
export function createExampleWorld(): ExampleWorld {
  const server = createMockServer({ seed: 1, clock: now });
  const { instance, clientId, clientSecret } = server.credentials;
  const headers = {
    authorization: `Basic ${btoa(`${clientId}@${instance}:${clientSecret}`)}`,
    "content-type": "application/json",
  };
  return {
    server,
    fetch: (input, init) => server.fetch(new Request(input, init)),
    env: { OFSC_INSTANCE: instance, OFSC_CLIENT_ID: clientId, OFSC_CLIENT_SECRET: clientSecret },
    async ask(verb, path, body) {
      const response = await server.fetch(`https://mock.example${path}`, {
        method: verb,
        headers,
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      return response.ok && response.headers.get("content-type")?.includes("json") ? response.json() : undefined;
    },
  };
}
