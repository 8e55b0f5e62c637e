import type { Index } from "../command.js";
import { commonFlags } from "../lines/common-flags.js";
import { flagRow } from "./flag-row.js";
import { rows, wrap } from "./wrap.js";

const whole = ["Start here", "Work", "More than one call"];
const shown = ["output", "profile", "dry-run", "verbose", "help", "version"];

/** The first screen: all groups on one page. */
export function rootHelp({ groups }: Index): string {
  const bySection = new Map<string, string[]>();
  for (const [group, { section }] of Object.entries(groups)) {
    bySection.set(section, [...(bySection.get(section) ?? []), group]);
  }
  const order = [
    "Start here",
    "Work",
    "Capacity",
    "Configuration",
    "Statistics",
    "Collaboration",
    "Parts catalog",
    "More than one call",
    "Settings",
  ];
  const sections = order.flatMap((section) => {
    const names = bySection.get(section) ?? [];
    if (names.length === 0) return [];
    if (!whole.includes(section)) return folded(section, names.sort());
    const lines = names.map((name): [string, string] => {
      const { text, words } = groups[name] as Index["groups"][string];
      return [name, section === "Work" && words.length > 1 ? `${text} (${words.length})` : text];
    });
    return ["", section, ...rows(lines, 2, 80, 26)];
  });
  return [
    "The command line of Oracle Field Service.",
    "",
    "Usage: ofsc <command> [arguments] [flags]",
    ...sections,
    "",
    "Flags",
    ...rows(commonFlags.filter(({ name }) => shown.includes(name)).map(flagRow), 2, 80, 26),
    "",
    "ofsc <command> --help says more.",
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
