import type { Command, Index } from "./command.js";
import { type Context, type Program, variableOf } from "./context.js";
import { BrokenPipeError } from "./errors/broken-pipe-error.js";
import type { Io } from "./io.js";
import { commonFlagsOf } from "./lines/common-flags.js";
import { nearest } from "./lines/nearest.js";
import { type Line, readArgs } from "./lines/read-args.js";
import { type Routed, route } from "./lines/route.js";
import { readGroup, readIndex } from "./manifest.js";

const nothing: Command = { summary: "", args: [], flags: [], kind: "read" };

/** Runs a line of a program; the number that the process ends with. */
export async function main(argv: readonly string[], io: Io, program: Program): Promise<number> {
  try {
    return await runMain(argv, io, program);
  } catch (error) {
    // Whoever reads help, or words that complete a line, has had enough.
    if (error instanceof BrokenPipeError) return 0;
    throw error;
  }
}

async function runMain(argv: readonly string[], io: Io, program: Program): Promise<number> {
  if (argv[0] === "__complete") {
    const { complete } = await import("./completion/complete.js");
    for (const word of await complete(argv.slice(1), io, program)) await io.stdout.write(`${word}\n`);
    return 0;
  }
  const index = await readIndex(program);
  const common = commonFlagsOf(program);
  const routed = route(argv, index, common);
  const group = routed.group === undefined ? undefined : await readGroup(program, routed.group);
  const command = routed.command === undefined ? undefined : group?.[routed.command];
  const known = { program, io, command: command ?? nothing, name: routed.words.join(" "), typed: routed.argv };
  const line = await readLine(known);
  const context: Context = { ...known, line, under: io.under ?? { writes: 0 } };
  const { help, version } = line.values.own;
  if (routed.unknown && !help) return unknownCommand(context, routed.unknown);
  if (help || (!command && line.problems.length === 0 && !version)) return showHelp(context, index, routed);
  if (version && !command) {
    await io.stdout.write(`${await program.version()}\n`);
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
async function readLine(known: Omit<Context, "line" | "under">): Promise<Line> {
  const { program, io, command, typed } = known;
  const common = commonFlagsOf(program);
  let asked = false;
  const clock = {
    now: io.now(),
    get timeZone() {
      asked = true;
      return io.env["TZ"];
    },
  };
  const line = readArgs(command, typed, clock, common);
  if (!asked || line.values.own["help"]) return line;
  const { timeZoneOf } = await program.load();
  const timeZone = await timeZoneOf({ ...known, line, under: { writes: 0 } });
  return readArgs(command, typed, { now: io.now(), timeZone: timeZone ?? io.env["TZ"] }, common);
}

/** Runs the command, its answer in a pager where that was asked for. */
async function runPaged(context: Context): Promise<number> {
  const asked = context.line.values.own["pager"] as boolean | undefined;
  if (asked === undefined && !variableOf(context, "PAGER")) return run(context);
  const { withPager } = await import("./output/pager.js");
  const { io, left } = withPager(context, asked);
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
  const { modules } = await context.program.load();
  const runs = await modules[module]?.();
  if (!runs) throw new TypeError(`${module} is no module of ${context.program.name}`);
  return runs.run(context);
}

async function showHelp(
  { io, command, name, program }: Context,
  index: Index,
  { group, command: words }: Routed,
): Promise<number> {
  if (group !== undefined && words !== undefined) {
    const { commandHelp } = await import("./help/command-help.js");
    await io.stdout.write(commandHelp(program, name, command));
    return 0;
  }
  const entry = group === undefined ? undefined : index.groups[group];
  if (group !== undefined && entry) {
    const { groupHelp } = await import("./help/group-help.js");
    await io.stdout.write(groupHelp(program, group, entry, await readGroup(program, group)));
    return 0;
  }
  const { rootHelp } = await import("./help/root-help.js");
  await io.stdout.write(rootHelp(program, index));
  return 0;
}

async function unknownCommand(context: Context, { word, among }: NonNullable<Routed["unknown"]>): Promise<number> {
  const near = nearest(word, among);
  const before = `${context.program.name} ${context.name}`.trim();
  const advice = near ? `did you mean ${near}?` : `${before} --help lists what there is`;
  await context.io.stderr.write(`error: ${before} has no command ${word}\n  next: ${advice}\n`);
  return 2;
}
