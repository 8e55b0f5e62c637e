import type { Argument, Flag } from "../command.js";
import { type Context, canAsk, own } from "../context.js";
import { UsageError } from "../errors/usage-error.js";
import { again } from "../lines/again.js";
import { readTexts } from "../lines/read-value.js";

/** Asks for what is required and missing; where nobody can answer, one error names all of it. */
export async function askMissing(context: Context): Promise<Context> {
  const missing = [...context.line.missing, ...missingOfBody(context)];
  if (missing.length === 0) return context;
  if (!canAsk(context))
    throw new UsageError(missing.map((value) => ({ at: labelOf(context, value), why: whyOf(value) })));
  const { ask } = await import("../prompts/ask.js");
  const args = [...context.line.args];
  const values = structuredClone(context.line.values) as Record<string, Record<string, unknown>>;
  const typed = [...context.typed];
  for (const value of missing) {
    const text = await askFor(ask, context, value);
    const read = readTexts(value, [text], context.line.clock);
    const given = "value" in read ? read.value : text;
    const position = context.command.args.indexOf(value as Argument);
    if (position >= 0) {
      args[position] = given;
      typed.push(text);
    } else {
      (values[value.place] as Record<string, unknown>)[value.member] = given;
      typed.push(`--${value.name}`, text);
    }
  }
  await context.io.stderr.write(`${again(context, typed)}\n`);
  return { ...context, line: { ...context.line, args, values: values as Context["line"]["values"], missing: [] } };
}

type Ask = typeof import("../prompts/ask.js")["ask"];

async function askFor(ask: Ask, context: Context, value: Flag | Argument): Promise<string> {
  const label = labelOf(context, value);
  const message = value.text ? `${label}: ${value.text}` : label;
  if (value.values && !value.open) return ask.choice(context, message, value.values);
  if (value.from) {
    const { fetchChoices } = await import("../completion/fetch-values.js");
    const choices = await fetchChoices(value.from, context);
    if (choices.length > 0) return ask.search(context, message, choices);
  }
  return ask.text(context, message, (text) => {
    if (text === "") return "a value is needed";
    const read = readTexts(value, [text], context.line.clock);
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

const labelOf = ({ command }: Context, value: Flag | Argument) =>
  command.args.includes(value as Argument) ? value.name : `--${value.name}`;
const whyOf = ({ text }: Flag | Argument) => (text ? `is missing: ${text}` : "is missing");
