import { type CoreClient, createCore } from "@ofsc/core";
import { type Auth, isOfscError, type TransportOptions } from "@ofsc/transport";
import type { MockServer } from "../src/server.js";

/** The real client on a server in the same process; an answer that does not match its model fails the call. */
export function coreOf(server: MockServer, auth?: Auth): CoreClient {
  const { instance, clientId, clientSecret } = server.credentials;
  return createCore({
    ...(auth ? { auth } : { clientId, clientSecret }),
    baseUrl: "http://localhost:1",
    instance,
    retry: { attempts: 1 },
    breaker: false,
    validation: { response: "strict" },
    fetch: ((input, init) => server.fetch(new Request(input, init))) as TransportOptions["fetch"] & {},
  });
}

/** The status and the words that a call fails with. */
export async function failureOf(call: PromiseLike<unknown>): Promise<[status: number | undefined, detail: string]> {
  const error = await Promise.resolve(call).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!isOfscError(error)) throw error ?? new Error("the call succeeded");
  const { status, detail } = error as typeof error & { status?: number; detail?: string };
  return [status, detail ?? error.message];
}

/** The status that a call fails with. */
export const statusOf = async (call: PromiseLike<unknown>): Promise<number | undefined> => (await failureOf(call))[0];
