import type { CoreClient } from "@ofsc/core";
import { type Auth, isOfscError } from "@ofsc/transport";
import type { MockServer } from "../src/server.js";
import { clientsOf } from "./clients.js";

/** The client of the core API alone. */
export const coreOf = (server: MockServer, auth?: Auth): CoreClient => clientsOf(server, auth).core;

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
