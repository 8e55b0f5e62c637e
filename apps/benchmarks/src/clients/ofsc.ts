import { call } from "@ofsc/contract";
import * as activities from "@ofsc/core/activities";
import { createTransport, logging, type TransportOptions } from "@ofsc/transport";
import { nodeExchange } from "@ofsc/transport/node";
import { ACTIVITY, type Client, type CreateClient } from "./client.js";

/** Everything is on: a token, retries, the breaker, limits, and responses compared with their models. */
export const portable: CreateClient = (baseUrl) => create("@ofsc", { baseUrl });

/** The same over undici. */
export const onNode: CreateClient = (baseUrl) => {
  const exchange = nodeExchange();
  return { ...create("@ofsc, nodeExchange", { baseUrl, exchange }), close: () => exchange.close() };
};

/** The same with a log that is switched off. */
export const quiet: CreateClient = (baseUrl) =>
  create("@ofsc, logging off", { baseUrl, layers: [logging({ level: "off" })] });

function create(name: string, options: TransportOptions): Client {
  const transport = createTransport({
    instance: "acme",
    clientId: "bench",
    clientSecret: "bench",
    onDrift: (drift) => console.warn(drift),
    ...options,
  });
  const week = { resources: ["SUNRISE"], dateFrom: "2026-12-01", dateTo: "2026-12-07", limit: 1000 };
  return {
    name,
    get: async () => call(transport, activities.get, ACTIVITY),
    page: async () => call(transport, activities.list, week),
    upload: async (content) =>
      call(transport, activities.files.set, ACTIVITY, "XA_SIGNATURE", {
        content,
        type: "image/png",
        name: "signature.png",
      }),
  };
}
