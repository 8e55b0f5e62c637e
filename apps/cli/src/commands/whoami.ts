import type { Context } from "../context.js";
import { exitCodes } from "../errors/exit-codes.js";
import { untilInterrupted } from "../errors/until-interrupted.js";
import { settingsOf, transportOf } from "../operation/connect.js";
import { createPrinter } from "../output/printer.js";
import { accessOf } from "../settings/access.js";
import { instanceIn } from "../settings/instance-in.js";

export async function run(context: Context): Promise<number> {
  const settings = await settingsOf(context);
  const transport = transportOf(context, settings);
  const token = await untilInterrupted(
    transport.accessToken().catch(() => undefined),
    context.io.signal,
  );
  const { apis } = await accessOf(context, transport);
  const printer = await createPrinter(context);
  await printer.one({
    instance: instanceIn(settings),
    address: transport.baseUrl,
    principal: transport.principal ?? null,
    tokenUntil: token === undefined ? null : expiryOf(token),
    access: Object.fromEntries(apis.map(({ api, may }) => [api, may])),
  });
  await printer.end();
  return exitCodes.done;
}

/** When a JSON web token ends; null for what is none. */
function expiryOf(token: string): string | null {
  try {
    const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
    return typeof claims.exp === "number" ? new Date(claims.exp * 1000).toISOString() : null;
  } catch {
    return null;
  }
}
