import { type ConnexaOptions, clientCredentials, connectConnexa, createConnexa } from "@ofsc/connexa";
import { type RunnerOptions, runAll as runWith } from "./index.js";
import { limited } from "./limited.js";
import type { ClientMaker } from "./props.js";
import type { Report } from "./report.js";

const maker: ClientMaker = {
  create: (options) => {
    // Cases are about the kernel, to which the pace adds waits.
    const transport = connectConnexa({
      pace: false,
      ...limited(options, "GET /api/v1/networks/connectors"),
    } as ConnexaOptions);
    return { connexa: createConnexa(transport), transport, request: transport.request } as never;
  },
  auth: {
    $clientCredentials: ({ clientId, clientSecret }: { clientId: string; clientSecret: string }) =>
      clientCredentials(clientId, clientSecret),
  },
};

/** The same suite, called by the client of CloudConnexa. */
export const runAll = (options: RunnerOptions): Promise<Report> => runWith({ ...options, maker });
