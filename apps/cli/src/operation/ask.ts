import type { Argument, Flag } from "../command.js";
import { type Context, canAsk, own } from "../context.js";
import { UsageError } from "../errors/usage-error.js";
import { readTexts } from "../lines/read-value.js";

/** Asks for what is required and missing; where nobody can answer, one error names all of it. */
export async function askMissing(context: Context): Promise<Context> {
  const missing = [...context.line.missing, ...missingOfBody(context)];
  if (missing.length === 0) return context;
  if (!canAsk(context)) throw new UsageError(missing.map((value) => ({ at: labelOf(value), why: whyOf(value) })));
  const { ask } = await import("../prompts/ask.js");
  const args = [...context.line.args];
  const values = structuredClone(context.line.values) as Record<string, Record<string, unknown>>;
  const again: string[] = [];
  for (const value of missing) {
    const text = await askFor(ask, context, value);
    const read = readTexts(value, [text], { now: context.io.now(), timeZone: context.io.env["TZ"] });
    const given = "value" in read ? read.value : text;
    const position = context.command.args.indexOf(value as Argument);
    if (position >= 0) {
      args[position] = given;
      again.push(quoted(text));
    } else {
      (values[value.place] as Record<string, unknown>)[value.member] = given;
      again.push(`--${(value as Flag).name} ${quoted(text)}`);
    }
  }
  await context.io.stderr.write(`again: ofsc ${context.name} … ${again.join(" ")}\n`);
  return { ...context, line: { ...context.line, args, values: values as Context["line"]["values"], missing: [] } };
}

type Ask = typeof import("../prompts/ask.js")["ask"];

async function askFor(ask: Ask, context: Context, value: Flag | Argument): Promise<string> {
  const message = value.text ? `${labelOf(value)}: ${value.text}` : labelOf(value);
  if (value.values && !value.open) return ask.choice(context, message, value.values);
  return ask.text(context, message, (text) => {
    const read = readTexts(value, [text], { now: context.io.now(), timeZone: context.io.env["TZ"] });
    if (text === "") return "a value is needed";
    return "value" in read ? undefined : `expected ${read.expected}`;
  });
}

/** A body given as a whole may say what flags do not. */
function missingOfBody(context: Context): Flag[] {
  const { command, line } = context;
  if (own(context, "data") !== undefined) return [];
  const set = new Set((own<string[]>(context, "set") ?? []).map((text) => /^[^.:=[]+/.exec(text)?.[0]));
  return command.flags.filter(
    ({ place, required, member }) =>
      place === "body" && required && !Object.hasOwn(line.values.body, member) && !set.has(member),
  );
}

const labelOf = (value: Flag | Argument) =>
  "required" in value || (value.place !== "path" && "name" in value && value.name === value.name.toLowerCase())
    ? `--${value.name}`
    : value.name;
const whyOf = ({ text }: Flag | Argument) => (text ? `is missing: ${text}` : "is missing");
const quoted = (text: string) => (/^[\w.,:+-]+$/.test(text) ? text : `"${text}"`);
