import type { Sender } from "@ofsc/contract";
import { connect, type TransportOptions } from "@ofsc/transport/connect";
import type { Context } from "../../../apps/cli/src/context.js";
import { watchWrites } from "../../../apps/cli/src/operation/watch-writes.js";
import { given, secretGiven } from "../../../apps/cli/src/settings/variables.js";
import { versionAware } from "../src/unsupported.js";
import { authOf, taskQueue } from "../src/vendor.js";

/** The address of the server that a line or the environment names. */
export const findPlace = (context: Context): string => given(context, "base-url") ?? "http://localhost:16080";

/** What commands send through. */
export async function connectServer(context: Context, printing?: TransportOptions): Promise<Sender> {
  const token = printing ? undefined : await secretGiven(context, "token");
  const { fetch } = context.io;
  return versionAware(
    connect(taskQueue, authOf, {
      baseUrl: findPlace(context),
      layers: [watchWrites(context)],
      ...(token !== undefined && { token }),
      ...(fetch && { fetch }),
      ...printing,
    }),
  );
}
