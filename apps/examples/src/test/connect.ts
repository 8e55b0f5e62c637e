import { createMockServer } from "@ofsc/mock-server";
import { createOfsc, type Layer, type TransportOptions } from "@ofsc/sdk";
import { company } from "./company.js";

interface ConnectOptions extends Partial<TransportOptions> {
  /** Sees every request, and may answer it in place of the server. */
  readonly intercept?: (request: Request) => Response | undefined | Promise<Response | undefined>;
}

/** A client of a mock server of its own, in the process, with the layers that a test is about. */
export function connect(layers: readonly Layer[], { intercept, ...options }: ConnectOptions = {}) {
  const server = createMockServer({ clock: "2026-12-01T08:00:00Z", seed: company });
  const { instance, clientId, clientSecret } = server.credentials;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    return (await intercept?.(request)) ?? server.fetch(request);
  };
  const ofsc = createOfsc({ instance, clientId, clientSecret, fetch, layers, ...options });
  /** What the server received, but for requests of tokens. */
  const received = () => server.requests.filter(({ path }) => !path.includes("/oauthTokenService/"));
  return { ofsc, server, received };
}

/** What a promise was rejected with. */
export const failureOf = (work: PromiseLike<unknown>): Promise<unknown> =>
  Promise.resolve(work).then(
    () => {
      throw new Error("it should have failed");
    },
    (error: unknown) => error,
  );
