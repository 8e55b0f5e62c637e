import { type Context, own } from "../context.js";
import { exitCodes } from "../errors/exit-codes.js";
import { inQuotes, quote, shellOf } from "../lines/quote.js";
import { runCommand } from "./run-command.js";

/** What can listen on this machine. */
export interface Mock {
  listen(port?: number): Promise<{ readonly url: string; close(): Promise<void> }>;
}

/** Serves until the command behind `--` ends, with the variables that lead to the mock, or until it is stopped. */
export async function serveMock(
  context: Context,
  mock: Mock,
  variablesAt: (url: string) => Readonly<Record<string, string>>,
): Promise<number> {
  const { io, line, program } = context;
  const { url, close } = await mock.listen(own<number>(context, "port") ?? (line.rest.length > 0 ? 0 : 8080));
  const variables = variablesAt(url);
  try {
    if (line.rest.length > 0) {
      await io.stderr.write(`mock at ${url}, ${program.prefix}_* are set for: ${line.rest.join(" ")}\n`);
      return await runCommand(line.rest, variables, context);
    }
    const shell = shellOf(io.platform);
    const lines = Object.entries(variables).map(([name, value]) =>
      // Without quotes PowerShell would run what is meant as a text.
      shell === "powershell" ? `$env:${name} = ${inQuotes(value, shell)}` : `export ${name}=${quote(value, shell)}`,
    );
    await io.stdout.write(`${lines.join("\n")}\n`);
    await io.stderr.write(`mock at ${url}; Ctrl-C ends it\n`);
    await new Promise<void>((done) =>
      io.signal.aborted ? done() : io.signal.addEventListener("abort", () => done(), { once: true }),
    );
    return exitCodes.done;
  } finally {
    await close();
  }
}
