import { existsSync, readFileSync } from "node:fs";
import type { Program } from "../../../../cli/src/context.js";
import { commonFlagsOf } from "../../../../cli/src/lines/common-flags.js";
import { readArgs } from "../../../../cli/src/lines/read-args.js";
import { route } from "../../../../cli/src/lines/route.js";
import { readGroup, readIndex } from "../../../../cli/src/manifest.js";
import { ofsc } from "../../../../cli/src/ofsc.js";
import { words } from "../../../../cli/test/run-line.js";
import { main as mockServer } from "../../../../mock-server/src/command.js";
import { root } from "../../root.js";

/** The programs of ours whose lines are read without a line being run. */
const programs: Readonly<Record<string, () => Promise<Program>>> = {
  "@ofsc/cli": async () => ofsc,
  "@ofsc/connexa": async () => (await import("../../../../../packages/connexa/bin/program.js")).program,
  "@ofsc/task-queue": async () => (await import("../../../../../packages/task-queue/bin/program.js")).program,
};

/** What stands for a reader's own, and is no program of ours. */
const ofTheReader: Readonly<Record<string, string>> = {
  "npm test": "the tests of the reader's project",
  "./deploy": "what the reader does when a task is done",
};

/** The commands of a block of lines for a shell: those behind `&&`, a pipe or `--` too, without comments and variables. */
export const commandsIn = (code: string): string[] =>
  code.split("\n").flatMap((line) =>
    line
      .replace(/(^|\s+)#.*$/, "")
      .split(/\s+(?:&&|\||--)\s+/)
      .map((command) => command.replace(/^export (?=\w+=)/, "").replace(/^(?:\w+=\S*(?: |$))+/, ""))
      .map((command) => command.replace(/\s+>\s+\S+$/, "").trim())
      .filter(Boolean),
  );

/** What is wrong with a command, as far as can be told before it does anything; a command that nobody tries is wrong. */
export async function problemsOf(command: string): Promise<string[]> {
  if (Object.hasOwn(ofTheReader, command)) return [];
  const [, name = "", rest = ""] =
    /^(?:npx (?:-y )?)?(ofsc|vitest run|pnpm|[\w@/-]+?)(?:@10)?(?: (.*))?$/.exec(command) ?? [];
  if (name === "pnpm") return scriptProblems(rest.split(" ")[0] ?? "");
  if (name === "vitest run") return existsSync(new URL(rest, root)) ? [] : [`there is no ${rest}`];
  // Who asks for help as well is told whether the line can be read, and nothing is started.
  if (name === "@ofsc/mock-server") return printedBy((print) => mockServer([...words(rest), "--help"], print));
  return lineProblems(name === "ofsc" ? "@ofsc/cli" : name, words(rest));
}

function scriptProblems(script: string): string[] {
  const { scripts } = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as { scripts: object };
  return script === "exec" || Object.hasOwn(scripts, script) ? [] : [`there is no script ${script}`];
}

async function printedBy(run: (print: (text: string) => void) => Promise<number>): Promise<string[]> {
  const printed: string[] = [];
  return (await run((text) => printed.push(text))) === 0 ? [] : printed;
}

/** What a program of ours says is wrong with a line. */
async function lineProblems(name: string, argv: readonly string[]): Promise<string[]> {
  const program = Object.hasOwn(programs, name) ? await programs[name]?.() : undefined;
  if (!program) return ["nobody tries it"];
  const common = commonFlagsOf(program);
  const routed = route(argv, await readIndex(program), common);
  if (routed.unknown) return [`no command ${routed.unknown.word}`];
  const group = routed.group === undefined ? undefined : await readGroup(program, routed.group);
  const command = routed.command === undefined ? undefined : group?.[routed.command];
  if (!command) return ["no command"];
  const clock = { now: new Date("2026-12-01T08:00:00Z"), timeZone: "UTC" };
  return readArgs(command, routed.argv, clock, common).problems.map(({ at, why }) => `${at}: ${why}`);
}
