import type { Command, Index } from "./command.js";
import type { Context } from "./context.js";
import type { Io } from "./io.js";
import { nearest } from "./lines/nearest.js";
import { type Line, readArgs } from "./lines/read-args.js";
import { type Routed, route } from "./lines/route.js";
import { readGroup, readIndex } from "./manifest.js";

const nothing: Command = { summary: "", args: [], flags: [], kind: "read" };

/** Runs a line; the number that the process ends with. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  if (argv[0] === "__complete") {
    const { complete } = await import("./completion/complete.js");
    for (const word of await complete(argv.slice(1), io)) await io.stdout.write(`${word}\n`);
    return 0;
  }
  const index = await readIndex();
  const routed = route(argv, index);
  const group = routed.group === undefined ? undefined : await readGroup(routed.group);
  const command = routed.command === undefined ? undefined : group?.[routed.command];
  const known = { io, command: command ?? nothing, name: routed.words.join(" "), typed: routed.argv };
  const line = await readLine(known);
  const context: Context = { ...known, line, under: { way: false } };
  const { help, version } = line.values.own;
  if (routed.unknown && !help) return unknownCommand(context, routed.unknown);
  if (help || (!command && line.problems.length === 0 && !version)) return showHelp(context, index, routed);
  if (version && !command) {
    const { versionOf } = await import("./version.js");
    await io.stdout.write(`${await versionOf()}\n`);
    return 0;
  }
  try {
    if (line.problems.length > 0) {
      const { UsageError } = await import("./errors/usage-error.js");
      throw new UsageError(line.problems);
    }
    if (line.values.own["verbose"]) {
      const zone = line.clock.timeZone ?? "the zone of this machine";
      for (const { at, word, value } of line.meant) await io.stderr.write(`${at} ${word} is ${value} (${zone})\n`);
    }
    return await runPaged(context);
  } catch (error) {
    const { finish } = await import("./errors/finish.js");
    return finish(error, context);
  }
}

/** Reads a line; where it says a day in words, they are meant in the zone of the profile. */
async function readLine({ io, command, name, typed }: Omit<Context, "line" | "under">): Promise<Line> {
  let asked = false;
  const line = readArgs(command, typed, {
    now: io.now(),
    get timeZone() {
      asked = true;
      return io.env["TZ"];
    },
  });
  if (!asked || line.values.own["help"]) return line;
  const { timeZoneOf } = await import("./settings/time-zone.js");
  const timeZone = await timeZoneOf({ io, command, name, typed, line, under: { way: false } });
  return readArgs(command, typed, { now: io.now(), timeZone: timeZone ?? io.env["TZ"] });
}

/** Runs the command, its answer in a pager where that was asked for. */
async function runPaged(context: Context): Promise<number> {
  const asked = context.line.values.own["pager"] as boolean | undefined;
  if (asked === undefined && !context.io.env["OFSC_PAGER"]) return run(context);
  const { withPager } = await import("./output/pager.js");
  const { io, left } = withPager(context.io, asked);
  try {
    return await run({ ...context, io });
  } finally {
    await left();
  }
}

async function run(context: Context): Promise<number> {
  const { module, deprecated } = context.command;
  if (deprecated && !context.line.values.own["quiet"]) {
    await context.io.stderr.write(`warning: ${context.name} is deprecated; call ${deprecated} instead\n`);
  }
  if (module === undefined) {
    const { runOperation } = await import("./operation/run.js");
    return runOperation(context);
  }
  const { modules } = await import("./commands/modules.js");
  const { run: runModule } = await (modules[module] as () => Promise<{ run(context: Context): Promise<number> }>)();
  return runModule(context);
}

async function showHelp(
  { io, command, name }: Context,
  index: Index,
  { group, command: words }: Routed,
): Promise<number> {
  if (group !== undefined && words !== undefined) {
    const { commandHelp } = await import("./help/command-help.js");
    await io.stdout.write(commandHelp(name, command));
    return 0;
  }
  const entry = group === undefined ? undefined : index.groups[group];
  if (group !== undefined && entry) {
    const { groupHelp } = await import("./help/group-help.js");
    await io.stdout.write(groupHelp(group, entry, await readGroup(group)));
    return 0;
  }
  const { rootHelp } = await import("./help/root-help.js");
  await io.stdout.write(rootHelp(index));
  return 0;
}

async function unknownCommand(context: Context, { word, among }: NonNullable<Routed["unknown"]>): Promise<number> {
  const near = nearest(word, among);
  const before = context.name === "" ? "ofsc" : `ofsc ${context.name}`;
  const advice = near ? `did you mean ${near}?` : `${before} --help lists what there is`;
  await context.io.stderr.write(`error: ${before} has no command ${word}\n  next: ${advice}\n`);
  return 2;
}
