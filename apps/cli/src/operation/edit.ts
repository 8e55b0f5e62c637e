import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Command } from "../command.js";
import { type Context, canAsk, own } from "../context.js";
import { CancelledError } from "../errors/cancelled-error.js";
import { UsageError } from "../errors/usage-error.js";
import { callOf } from "./call-of.js";

/** Lets somebody write the body in an editor, beginning with the present state; gives what was changed. */
export async function editBody(context: Context, given: object): Promise<object> {
  if (!canAsk(context)) throw new UsageError([{ at: "--edit", why: "wants a terminal" }]);
  const { parse } = await import("../yaml.js");
  const state = await presentState(context);
  const before = { ...(state ?? {}), ...given };
  const folder = await mkdtemp(join(tmpdir(), "ofsc-"));
  const file = join(folder, "body.yaml");
  try {
    await writeFile(file, await withComments(context.command, before), { mode: 0o600 });
    await openEditor(file, context);
    const after = (parse((await readFile(file, "utf8")).replace(/^\uFEFF/, "")) ?? {}) as Record<string, unknown>;
    if (typeof after !== "object" || Array.isArray(after))
      throw new UsageError([{ at: "--edit", why: "expected an object" }]);
    const old = (state ?? {}) as Record<string, unknown>;
    const changed = Object.entries(after).filter(([member, value]) => !isDeepStrictEqual(value, old[member]));
    if (changed.length === 0) throw new CancelledError();
    for (const [member, value] of changed) {
      await context.io.stderr.write(
        `${member}: ${JSON.stringify(old[member]) ?? "(nothing)"} → ${JSON.stringify(value)}\n`,
      );
    }
    const { ask } = await import("../prompts/ask.js");
    if (!own<boolean>(context, "yes") && !(await ask.yes(context, "Send this?"))) throw new CancelledError();
    return Object.fromEntries(changed);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A body as YAML: above each member a sentence of it; at the end those that it does not have, to be taken in. */
export async function withComments({ flags }: Pick<Command, "flags">, body: object): Promise<string> {
  const { stringify } = await import("../yaml.js");
  const texts = new Map(flags.flatMap(({ place, member, text }) => (place === "body" && text ? [[member, text]] : [])));
  const sentence = (member: string) => (texts.has(member) ? `# ${texts.get(member)?.replace(/\s+/g, " ")}\n` : "");
  const present = Object.entries(body).map(([member, value]) => `${sentence(member)}${stringify({ [member]: value })}`);
  const absent = [...texts.keys()].filter((member) => !Object.hasOwn(body, member));
  return [...present, ...absent.map((member) => `\n${sentence(member)}# ${member}:\n`)].join("");
}

/** What the same arguments name now, where the group can get it. */
async function presentState(context: Context): Promise<object | undefined> {
  const { command, line } = context;
  const name = command.operation?.replace(/\.update$|\.replace$|\.createOrReplace$/, ".get");
  if (name === undefined || name === command.operation) return undefined;
  const { findOperation, connect } = await context.program.load();
  const operation = await findOperation(name).catch(() => undefined);
  if (!operation) return undefined;
  const paths = command.args.flatMap(({ place }, at) => (place === "path" ? [line.args[at]] : []));
  const transport = await connect({
    ...context,
    line: { ...line, values: { ...line.values, own: { ...line.values.own, "dry-run": false } } },
  });
  const state = (await callOf(operation, transport, name)(...paths)) as Record<string, unknown>;
  const { links, ...rest } = state;
  return rest;
}

function openEditor(file: string, { io }: Context): Promise<void> {
  const editor = io.env["VISUAL"] || io.env["EDITOR"] || (io.platform === "win32" ? "notepad" : "vi");
  const [program = "", ...args] = editor.split(/\s+/);
  return new Promise((done, fail) => {
    const child = spawn(program, [...args, file], { stdio: ["inherit", 2, 2] });
    child.on("error", () => fail(new UsageError([{ at: program, why: "cannot be started: set VISUAL or EDITOR" }])));
    child.on("close", (code) => (code === 0 ? done() : fail(new CancelledError())));
  });
}
