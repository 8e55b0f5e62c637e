import { own, type Runner } from "../../../apps/cli/src/context.js";
import { adviceFor } from "../../../apps/cli/src/errors/advice-for.js";
import { operationAt } from "../../../apps/cli/src/operation/operation-at.js";
import { emptyPage, printRequests } from "../../../apps/cli/src/operation/print-requests.js";
import { watchWrites } from "../../../apps/cli/src/operation/watch-writes.js";
import { given, secretGiven } from "../../../apps/cli/src/settings/variables.js";
import { compatible } from "../src/compatible.js";
import { type ConnexaOptions, connectConnexa } from "../src/create-connexa.js";

const TOKEN = "CONNEXA_TOKEN";

const findOperation: Runner["findOperation"] = async (name) =>
  operationAt(await import("../src/contract.js"), name.split(".").slice(1), name);

/** What runs the commands of CloudConnexa. Who calls, the environment says: `CONNEXA_CLIENT_ID`, `CONNEXA_CLIENT_SECRET`. */
export const runner: Runner = {
  findOperation,
  connect: async (context) => {
    const baseUrl = given(context, "base-url");
    const place = { instance: given(context, "instance"), baseUrl };
    if (own<boolean>(context, "dry-run")) {
      const { operation = "" } = context.command;
      const empty = emptyPage(await findOperation(operation));
      const somewhere = baseUrl === undefined ? { instance: place.instance ?? "INSTANCE" } : { baseUrl };
      return connectConnexa({ ...somewhere, token: TOKEN, pace: false, ...printRequests(context.io, TOKEN, empty) });
    }
    const token = await secretGiven(context, "token");
    const who =
      token === undefined
        ? { clientId: given(context, "client-id"), clientSecret: await secretGiven(context, "client-secret") }
        : { token };
    const { fetch } = context.io;
    return compatible(
      connectConnexa({ ...place, ...who, layers: [watchWrites(context)], ...(fetch && { fetch }) } as ConnexaOptions),
    );
  },
  instanceOf: async (context) => given(context, "instance") ?? given(context, "base-url") ?? "CloudConnexa",
  timeZoneOf: async () => undefined,
  modules: {
    completion: () => import("../../../apps/cli/src/commands/completion.js"),
    mock: () => import("./mock.js"),
  },
  nextOf: adviceFor({
    configuration: "set CONNEXA_INSTANCE, CONNEXA_CLIENT_ID and CONNEXA_CLIENT_SECRET",
    authentication: "check CONNEXA_CLIENT_ID and CONNEXA_CLIENT_SECRET; new ones are made in the portal: API & Logs",
    not_found: "check the id; devices, sessions and some others are not in older versions of the service",
    connection: "check the name of the organization, and whether this machine reaches the internet",
    timeout: "repeat with a longer --timeout; without one the service sets the pace of calls",
  }),
};
