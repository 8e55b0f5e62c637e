import type { Index } from "../command.js";
import type { Program } from "../context.js";
import { commonFlagsOf } from "../lines/common-flags.js";
import { flagRow } from "./flag-row.js";
import { rows, wrap } from "./wrap.js";

const hidden = ["query", "yes", "input", "timeout", "color", "pager", "quiet", "instance"];

/** The first screen: all groups on one page. */
export function rootHelp(program: Program, { groups }: Index): string {
  const { name: typed, title, sections: known } = program;
  const bySection = new Map<string, string[]>();
  for (const [group, { section }] of Object.entries(groups)) {
    bySection.set(section, [...(bySection.get(section) ?? []), group]);
  }
  const sections = Object.entries(known).flatMap(([section, form]) => {
    const names = bySection.get(section) ?? [];
    if (names.length === 0) return [];
    if (form === "row") return folded(section, names.sort());
    const lines = names.map((name): [string, string] => {
      const { text, words } = groups[name] as Index["groups"][string];
      return [name, form === "counted" && words.length > 1 ? `${text} (${words.length})` : text];
    });
    return ["", section, ...rows(lines, 2, 80, 26)];
  });
  return [
    title,
    "",
    `Usage: ${typed} <command> [arguments] [flags]`,
    ...sections,
    "",
    "Flags",
    ...rows(
      commonFlagsOf(program)
        .filter(({ name }) => !hidden.includes(name))
        .map(flagRow),
      2,
      80,
      26,
    ),
    "",
    `${typed} <command> --help says more.`,
    "",
  ].join("\n");
}

/** Names on as few lines as can be, after the name of their section. */
function folded(section: string, names: readonly string[]): string[] {
  const lines = wrap(names.join(" · "), 64);
  return [
    section.length > 13 ? `\n${section}` : "",
    ...lines.map((line, at) => `${(at === 0 ? section : "").padEnd(15)}${line}`),
  ].slice(1);
}
