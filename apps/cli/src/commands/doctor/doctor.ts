import { isOfscError, type Transport } from "@ofsc/transport";
import { type Context, own } from "../../context.js";
import { exitCodes } from "../../errors/exit-code.js";
import { connect, settingsOf } from "../../operation/connect.js";
import { cellOf } from "../../output/cell.js";
import { createPrinter } from "../../output/printer.js";
import { hasColor, styled } from "../../output/style.js";
import { storedSecret } from "../../settings/keyring.js";
import { examineAccess } from "./access.js";
import { examineCompletion } from "./completion.js";
import { bad, type Finding, good, wordsOf } from "./finding.js";
import { examineKeyring } from "./keyring.js";
import { examineNetwork } from "./network.js";
import { examineVersion } from "./version.js";

/** Looks at one thing after another; what depends on one that failed is left out. */
export async function run(context: Context): Promise<number> {
  const tell = own(context, "output") === undefined ? teller(context) : await printer(context);
  let failed = false;
  for await (const finding of examine(context)) {
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
  const { item, end } = await createPrinter({ ...context, command: { ...context.command, list: true } });
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
    const settings = await settingsOf(context);
    transport = await connect(context);
    const { clientSecret } = await storedSecret(context);
    const kept = clientSecret === undefined ? "" : ", its secret in the keyring";
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
  const token = await transport.accessToken().catch((error: unknown) => error as Error);
  // HTTP Basic has no token, which is nothing wrong.
  if (token instanceof Error && !isOfscError(token, "configuration")) {
    yield bad("token", wordsOf(token), "check client id and secret, and the token service of the application");
    return;
  }
  if (!(token instanceof Error)) yield good("token", "given");
  yield* await examineAccess(context, transport);
}
