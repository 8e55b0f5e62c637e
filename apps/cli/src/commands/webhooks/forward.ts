import { resolve } from "node:path";
import { createCore, eventTypes } from "@ofsc/core";
import { follow } from "@ofsc/flow";
import { fileStore, ndjsonSink } from "@ofsc/flow/node";
import { forward } from "@ofsc/webhooks/send";
import type { Context } from "../../context.js";
import { own } from "../../context.js";
import { exitCodes } from "../../errors/exit-codes.js";
import { connect } from "../../operation/connect.js";
import { endpointOf } from "./endpoint-of.js";

/** Follows events and sends them, until it is stopped or the endpoint wants no more. */
export async function run(context: Context): Promise<number> {
  const { io } = context;
  const endpoint = endpointOf(context);
  const core = createCore(await connect(context));
  const store = fileStore(resolve(io.cwd, own<string>(context, "state") ?? "state"));
  const events = own<string[]>(context, "events") ?? [...eventTypes];
  const definition = { events, subscriptionTitle: `ofsc events forward ${endpoint.name}` } as Parameters<
    typeof follow
  >[1];
  const say = (text: string) => void io.stderr.write(`${text}\n`);
  const deliveries = follow(core.events, definition, { store, key: `forward-${endpoint.name}`, signal: io.signal });
  await forward(deliveries, endpoint, {
    store,
    signal: io.signal,
    deadLetters: ndjsonSink(resolve(io.cwd, own<string>(context, "dead") ?? "dead-letters.ndjson")),
    onEndpoint: (name, state) => say(`${name} ${sentences[state]}`),
    ...(io.fetch && { fetch: io.fetch }),
  });
  return exitCodes.done;
}

const sentences = {
  failing: "does not take webhooks; they are tried again",
  recovered: "takes webhooks again",
  disabled: "wants no more",
} as const;
