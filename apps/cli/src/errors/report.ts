import { isOfscError } from "@ofsc/transport/connect";
import { type Context, own, variableOf } from "../context.js";
import { cellOf, linesOf } from "../output/cell.js";
import { hasColor, styled } from "../output/style.js";
import type { AnyError } from "./any-error.js";
import { UsageError } from "./usage-error.js";

/** Says what happened, why, and what next: a line of JSON where JSON was asked for, else words. */
export async function report(error: unknown, context: Context): Promise<void> {
  const { io } = context;
  const facts = factsOf(error);
  const next = error instanceof UsageError ? undefined : (await context.program.load()).nextOf(facts);
  const format = own<string>(context, "output") ?? variableOf(context, "OUTPUT");
  if (format === "json" || format === "ndjson") {
    const { code, message, operation, status, problems = [], attempts = [], retryable = false, retryAfterMs } = facts;
    const told = {
      code,
      message,
      operation,
      status,
      problems,
      attempts: attempts.length,
      retryable,
      retryAfterMs,
      next,
    };
    await io.stderr.write(`${JSON.stringify({ error: told })}\n`);
    return;
  }
  const color = hasColor(context, io.stderr);
  const head = error instanceof UsageError ? headOf(error) : wordsOf(facts);
  const lines = [`${styled(color, "red", "error:")} ${head}`];
  if (error instanceof UsageError) lines.push(...rowsOf(error));
  if (facts.route) lines.push(`  ${[facts.route, statusOf(facts)].filter(Boolean).join("  ")}${sentOf(facts)}`);
  const cause = facts.code === "connection" ? rootOf(error) : undefined;
  if (cause) lines.push(`  cause: ${cellOf(cause)}`);
  if (next) lines.push(`  next: ${next}`);
  if (own<boolean>(context, "verbose") && error instanceof Error) lines.push(String(error.stack));
  await io.stderr.write(`${lines.join("\n")}\n`);
}

/** What the runtime says at the end of a chain of causes, such as a name that does not resolve. */
function rootOf(error: unknown): string | undefined {
  let root: unknown = error;
  for (let depth = 0; depth < 5 && root instanceof Error && root.cause !== undefined; depth += 1) root = root.cause;
  return root instanceof Error && root !== error ? root.message || (root as NodeJS.ErrnoException).code : undefined;
}

function factsOf(error: unknown): AnyError {
  if (isOfscError(error)) return error as unknown as AnyError;
  if (error instanceof UsageError) return { code: "usage", message: headOf(error), problems: error.problems };
  if (error instanceof Error) return { code: error.name, message: error.message };
  return { code: "error", message: String(error) };
}

const headOf = ({ problems: { length } }: UsageError) =>
  `${length === 1 ? "1 problem" : `${length} problems`}, nothing was sent`;

function rowsOf({ problems }: UsageError): string[] {
  const width = Math.max(...problems.map(({ at }) => at.length));
  return problems.map(({ at, why }) => `  ${at.padEnd(width)}  ${why}`);
}

/** What OFS says is one line; what we say may be several. */
const wordsOf = ({ detail, title, message }: AnyError) =>
  detail === undefined && title === undefined ? linesOf(message) : cellOf(detail ?? title);

const statusOf = ({ status, title, detail }: AnyError) =>
  [status, detail === undefined ? undefined : cellOf(title)].filter(Boolean).join(" ");

function sentOf({ attempts = [] }: AnyError): string {
  if (attempts.length === 0) return "";
  const took = Math.round(attempts.reduce((sum, { durationMs }) => sum + durationMs, 0));
  return `  (sent ${attempts.length === 1 ? "once" : `${attempts.length} times`}, ${took} ms)`;
}
