import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { verify, WebhookError } from "@ofsc/webhooks/receive";
import type { Context } from "../../context.js";
import { own } from "../../context.js";
import { exitCodes } from "../../errors/exit-codes.js";
import { UsageError } from "../../errors/usage-error.js";
import { readStdin } from "../../io.js";
import { cellOf } from "../../output/cell.js";
import { createPrinter } from "../../output/printer.js";
import { secretsOf } from "./endpoint-of.js";

/** The headers, by the flags that take them. */
const parts = ["id", "timestamp", "signature"];

/** Checks a webhook, and shows what is in it. */
export async function run(context: Context): Promise<number> {
  const { io } = context;
  const file = String(context.line.args[0]);
  const body = file === "-" ? await readStdin(io) : await read(resolve(io.cwd, file), file);
  const toleranceSeconds = own<number>(context, "tolerance");
  const headers = Object.fromEntries(parts.map((name) => [`webhook-${name}`, own<string>(context, name)]));
  try {
    const { event, ...about } = await verify({ headers, body }, secretsOf(context), {
      now: () => io.now().getTime(),
      ...(toleranceSeconds !== undefined && { toleranceSeconds }),
    });
    const printer = await createPrinter(context);
    await printer.one({ ...about, sentAt: about.sentAt.toISOString(), event });
    await printer.end();
    return exitCodes.done;
  } catch (error) {
    if (!(error instanceof WebhookError)) throw error;
    await io.stderr.write(`refused (${error.reason}): ${cellOf(error.message)}\n`);
    return exitCodes.refused;
  }
}

async function read(path: string, name: string): Promise<Uint8Array> {
  return readFile(path).catch((cause) => {
    throw new UsageError([{ at: name, why: "cannot be read" }], cause);
  });
}
