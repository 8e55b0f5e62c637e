import type { Context } from "../context.js";
import { exitCodes } from "../errors/exit-codes.js";
import { UsageError } from "../errors/usage-error.js";
import { nearest } from "../lines/nearest.js";
import { kebab } from "../manifest/kebab.js";
import { readGroup, readIndex } from "../manifest.js";
import { openBrowser, opensBrowser } from "../open-browser.js";

const site = "https://github.com/ofsc-sdk/ofsc/blob/main";

/** Says where an operation is documented, and opens it where somebody sits in front of a browser. */
export async function run(context: Context): Promise<number> {
  const { program } = context;
  const { groups } = await readIndex(program);
  const typed = String(context.line.args[0])
    .split(/[.\s]+/)
    .map(kebab);
  const words = typed[0] !== undefined && !Object.hasOwn(groups, typed[0]) ? typed.slice(1) : typed;
  const [group = "", ...rest] = words;
  const command = Object.hasOwn(groups, group) ? (await readGroup(program, group))[rest.join(" ")] : undefined;
  if (!command) {
    const near = nearest(
      words.join(" "),
      Object.entries(groups).flatMap(([name, entry]) => entry.words.map((inner) => `${name} ${inner}`.trim())),
    );
    throw new UsageError([
      { at: String(context.line.args[0]), why: near ? `is no command; did you mean ${near}?` : "is no command" },
    ]);
  }
  const url = `${site}/docs/openapi.json#${command.operation ?? group}`;
  await context.io.stdout.write(`${url}\n`);
  if (opensBrowser(context)) openBrowser(context.io, url);
  return exitCodes.done;
}
