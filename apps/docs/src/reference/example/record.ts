import { createOfsc } from "@ofsc/sdk";
import { basic } from "@ofsc/transport";
import { callOf, listOperations, type NamedOperation } from "catalogue/operations";
import { exampleArguments } from "./arguments.js";
import { inOrder } from "./order.js";
import { examples } from "./table.js";
import { createExampleWorld } from "./world.js";

/** What went over the wire. */
export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The example of an operation, carried out. */
export interface Recorded extends NamedOperation {
  readonly args: readonly unknown[];
  /** Whether it is called with the secret itself. */
  readonly basic: boolean;
  /** Operations whose examples come before it. */
  readonly given: readonly string[];
  readonly sent: Sent;
  readonly status: number;
  /** The body of the answer as text. */
  readonly answer: string;
}

/** A `fetch` that notes what goes through it; requests of tokens by the transport are not noted. */
export function noting(fetch: typeof globalThis.fetch) {
  const exchanges: { sent: Sent; status: number; answer: string }[] = [];
  const noted: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const body = await request.clone().text();
    const response = await fetch(request);
    const { method, url, headers } = request;
    exchanges.push({
      sent: { method, url, headers: Object.fromEntries(headers), body },
      status: response.status,
      answer: await response.clone().text(),
    });
    return response;
  };
  return { fetch: noted, exchanges };
}

/** Carries all examples out, one after the other, in one company. */
export async function recordExamples(): Promise<Recorded[]> {
  const world = createExampleWorld();
  const { fetch, exchanges } = noting(world.fetch);
  const { instance, clientId, clientSecret } = world.server.credentials;
  const connections = {
    token: createOfsc({ instance, clientId, clientSecret, fetch }).transport,
    basic: createOfsc({ instance, auth: basic({ clientId, clientSecret }), fetch }).transport,
  };
  const answers: Record<string, Record<string, unknown>> = {};
  const recorded: Recorded[] = [];
  for (const named of inOrder(listOperations())) {
    const example = examples[named.name];
    const args = await exampleArguments(named, world, answers);
    const transport = connections[example?.basic ? "basic" : "token"];
    exchanges.length = 0;
    const data = await callOf(named.operation, transport)(...args);
    answers[named.name] = (data ?? {}) as Record<string, unknown>;
    const exchange = exchanges.at(-1);
    if (!exchange) throw new Error(`nothing was sent for ${named.name}`);
    recorded.push({ ...named, args, basic: example?.basic ?? false, given: example?.given ?? [], ...exchange });
  }
  return recorded;
}
