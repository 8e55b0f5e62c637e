import type { Program } from "../../../../cli/src/context.js";
import { commonFlagsOf } from "../../../../cli/src/lines/common-flags.js";
import { readArgs } from "../../../../cli/src/lines/read-args.js";
import { route } from "../../../../cli/src/lines/route.js";
import { readGroup, readIndex } from "../../../../cli/src/manifest.js";
import { ofsc } from "../../../../cli/src/ofsc.js";
import { words } from "../../../../cli/test/run-line.js";

/** The programs of ours, by what a line begins with. */
const programs: Readonly<Record<string, () => Promise<Program>>> = {
  "@ofsc/cli": async () => ofsc,
  "@ofsc/connexa": async () => (await import("../../../../../packages/connexa/bin/program.js")).program,
  "@ofsc/task-queue": async () => (await import("../../../../../packages/task-queue/bin/program.js")).program,
};

/** The lines of a block that name a program of ours, each as its words without what a shell does with them. */
export const ownLinesIn = (code: string): { readonly name: string; readonly argv: readonly string[] }[] =>
  code.split("\n").flatMap((line) => {
    const plain = line.replace(/\s+#.*$/, "").split(/\s+(?:&&|\||>)\s+/)[0] ?? "";
    const [, first, name = first ?? "", rest = ""] = /^(?:npx (@ofsc\/[\w-]+)|(ofsc))(?= |$)(.*)$/.exec(plain) ?? [];
    const program = name === "ofsc" ? "@ofsc/cli" : name;
    return Object.hasOwn(programs, program) ? [{ name: program, argv: words(rest) }] : [];
  });

/** What a program says is wrong with a line, before it does anything. */
export async function problemsOf(name: string, argv: readonly string[]): Promise<string[]> {
  const program = await programs[name]?.();
  if (!program) return [`there is no program ${name}`];
  const common = commonFlagsOf(program);
  const routed = route(argv, await readIndex(program), common);
  if (routed.unknown) return [`no command ${routed.unknown.word}`];
  const group = routed.group === undefined ? undefined : await readGroup(program, routed.group);
  const command = routed.command === undefined ? undefined : group?.[routed.command];
  if (!command) return ["no command"];
  const clock = { now: new Date("2026-12-01T08:00:00Z"), timeZone: "UTC" };
  return readArgs(command, routed.argv, clock, common).problems.map(({ at, why }) => `${at}: ${why}`);
}
