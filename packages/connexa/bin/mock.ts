import { serveMock } from "../../../apps/cli/src/commands/serve-mock.js";
import { type Context, own } from "../../../apps/cli/src/context.js";
import { createConnexaMock } from "../src/mock/index.js";
import type { Version } from "../src/since.js";

/** Starts a mock service; ends with the command behind `--`, or when it is stopped. */
export async function run(context: Context): Promise<number> {
  const version = own<Version>(context, "api");
  const mock = createConnexaMock(version === undefined ? {} : { version });
  return serveMock(context, mock, (url) => ({
    CONNEXA_BASE_URL: url,
    CONNEXA_CLIENT_ID: "client",
    CONNEXA_CLIENT_SECRET: "secret",
  }));
}
