import { isOfscError, type Transport } from "@ofsc/transport";
import { type Context, own, variableOf } from "../../context.js";
import { exitCodes } from "../../errors/exit-codes.js";
import { InterruptedError } from "../../errors/interrupted-error.js";
import { untilInterrupted } from "../../errors/until-interrupted.js";
import { readSettings, transportOf } from "../../operation/connect.js";
import { asList } from "../../output/as-list.js";
import { cellOf } from "../../output/cell.js";
import { createPrinter } from "../../output/printer.js";
import { hasColor, styled } from "../../output/style.js";
import { examineAccess } from "./access.js";
import { examineCompletion } from "./completion.js";
import { bad, type Finding, good, wordsOf } from "./finding.js";
import { examineKeyring } from "./keyring.js";
import { examineNetwork } from "./network.js";
import { examineVersion } from "./version.js";

/** Looks at one thing after another; what depends on one that failed is left out. */
export async function run(context: Context): Promise<number> {
  const asked = own(context, "output") ?? variableOf(context, "OUTPUT") ?? own(context, "query");
  const tell = asked ? await printer(context) : teller(context);
  let failed = false;
  for await (const finding of examine(context)) {
    // What fails at an interrupt is no finding.
    if (context.io.signal.aborted) throw new InterruptedError();
    failed ||= finding.sign === "✗";
    await tell(finding);
  }
  await tell();
  return failed ? exitCodes.refused : exitCodes.done;
}

type Tell = (finding?: Finding) => Promise<void>;

function teller(context: Context): Tell {
  const { stdout } = context.io;
  const color = hasColor(context, stdout);
  const colors = { "✓": "green", "!": "yellow", "✗": "red" } as const;
  return async (finding) => {
    if (!finding) return;
    const { sign, what, said, next } = finding;
    const hint = next === undefined ? "" : `              next: ${next}\n`;
    // Certificates and servers put in words what they like.
    await stdout.write(`${styled(color, colors[sign], sign)} ${what.padEnd(12)}${cellOf(said)}\n${hint}`);
  };
}

async function printer(context: Context): Promise<Tell> {
  const { item, end } = await createPrinter(asList(context));
  return (finding) => (finding ? item(finding) : end());
}

async function* examine(context: Context): AsyncGenerator<Finding> {
  yield good("Node", process.version);
  yield* examineInstance(context);
  yield await examineKeyring(context);
  yield* await examineCompletion(context);
  yield await examineVersion(context);
}

/** What has to do with the instance, each step only where the one before went well. */
async function* examineInstance(context: Context): AsyncGenerator<Finding> {
  let transport: Transport;
  try {
    const { settings, inKeyring } = await readSettings(context);
    transport = transportOf(context, settings);
    const kept = inKeyring ? ", its secret in the keyring" : "";
    yield good("settings", `${transport.principal ?? "a token of your own"} at ${transport.baseUrl}${kept}`);
    // Each with where it is from; secrets are masked.
    for (const row of settings.explain({ defaults: false }).split("\n")) yield good("setting", row);
  } catch (error) {
    yield bad("settings", wordsOf(error), "sign in with ofsc login, or set OFSC_INSTANCE");
    return;
  }
  let reached = true;
  for await (const finding of examineNetwork(context, new URL(transport.baseUrl))) {
    if (finding.sign === "✗" && finding.what !== "clock") reached = false;
    yield finding;
  }
  if (!reached) return;
  const { signal } = context.io;
  const token = await untilInterrupted(transport.accessToken(), signal).catch((error: unknown) => error as Error);
  // HTTP Basic has no token, which is nothing wrong.
  if (token instanceof Error && !isOfscError(token, "configuration")) {
    yield bad("token", wordsOf(token), "check client id and secret, and the token service of the application");
    return;
  }
  if (!(token instanceof Error)) yield good("token", "given");
  yield* await examineAccess(context, transport);
}
