import { lookup } from "node:dns/promises";
import { isOfscError } from "@ofsc/transport";
import type { Context } from "../context.js";
import { exitCodes } from "../errors/exit-code.js";
import { connect, settingsOf } from "../operation/connect.js";
import { hasColor, styled } from "../output/style.js";
import { accessOf } from "../settings/access.js";

interface Finding {
  readonly sign: "✓" | "!" | "✗";
  readonly what: string;
  readonly said: string;
  readonly next?: string;
}

const good = (what: string, said: string): Finding => ({ sign: "✓", what, said });
const bad = (what: string, error: unknown, next: string): Finding => ({
  sign: "✗",
  what,
  said: messageOf(error),
  next,
});
const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Looks at one thing after another; what depends on one that failed is left out. */
export async function run(context: Context): Promise<number> {
  const findings: Finding[] = [];
  const color = hasColor(context, context.io.stdout);
  const colors = { "✓": "green", "!": "yellow", "✗": "red" } as const;
  for await (const finding of examine(context)) {
    findings.push(finding);
    const { sign, what, said, next } = finding;
    const hint = next === undefined ? "" : `              next: ${next}\n`;
    await context.io.stdout.write(`${styled(color, colors[sign], sign)} ${what.padEnd(12)}${said}\n${hint}`);
  }
  return findings.some(({ sign }) => sign === "✗") ? exitCodes.refused : exitCodes.done;
}

async function* examine(context: Context): AsyncGenerator<Finding> {
  const { io } = context;
  yield good("Node", process.version);
  const settings = await settingsOf(context).catch((error: unknown) => error);
  if (settings instanceof Error)
    return yield bad("settings", settings, "sign in with ofsc login, or set OFSC_INSTANCE");
  const transport = await connect(context);
  yield good("settings", `${transport.principal ?? "a token of your own"} at ${transport.baseUrl}`);
  const { hostname } = new URL(transport.baseUrl);
  const address = await lookup(hostname).catch((error: unknown) => error as Error);
  if (address instanceof Error)
    return yield bad("network", address, "check the name of the instance, and whether this machine needs a proxy");
  const began = performance.now();
  const answer = await (io.fetch ?? fetch)(`${transport.baseUrl}/`, {
    redirect: "manual",
    signal: AbortSignal.any([io.signal, AbortSignal.timeout(10_000)]),
  }).catch((error: unknown) => error as Error);
  if (answer instanceof Error)
    return yield bad(
      "network",
      answer.cause ?? answer,
      "check firewall and proxy; a certificate of your own goes into NODE_EXTRA_CA_CERTS",
    );
  await answer.body?.cancel();
  yield good("network", `${hostname}, ${Math.round(performance.now() - began)} ms`);
  const date = Date.parse(answer.headers.get("date") ?? "");
  const off = Math.round((io.now().getTime() - date) / 1000);
  if (Math.abs(off) > 60) {
    yield {
      sign: "✗",
      what: "clock",
      said: `this machine is ${Math.abs(off)} s ${off < 0 ? "behind" : "ahead of"} OFS: tokens may be refused`,
      next: "switch time synchronisation on",
    };
  } else if (!Number.isNaN(date)) yield good("clock", "as OFS has it");
  const token = await transport.accessToken().catch((error: unknown) => error as Error);
  // HTTP Basic has no token, which is nothing wrong.
  if (token instanceof Error && !isOfscError(token, "configuration"))
    return yield bad("token", token, "check client id and secret, and the token service of the application");
  if (!(token instanceof Error)) yield good("token", "given");
  for (const [api, allowed] of Object.entries(await accessOf(context, transport))) {
    if (allowed) yield good("API access", api);
    else
      yield {
        sign: "!",
        what: "API access",
        said: allowed === false ? `${api} is not allowed` : `${api} did not answer as expected`,
        next: "Configuration, Applications, API access in OFS",
      };
  }
}
