import type { Flag } from "../command.js";

/** The flag of a name in either spelling. */
export const findFlag = (flags: readonly Flag[], name: string): Flag | undefined =>
  flags.find((flag) => flag.name === name || flag.member === name);

/** The flag that `no-name` or `noName` switches off. */
export function findNegated(flags: readonly Flag[], name: string): Flag | undefined {
  const [, kebab, camel] = /^no(?:-(.+)|([A-Z].*))$/.exec(name) ?? [];
  const flag = findFlag(flags, kebab ?? (camel ? camel[0]?.toLowerCase() + camel.slice(1) : ""));
  return flag?.type === "yes" ? flag : undefined;
}

/** The flag that a word of a line is, with the value that it carries after `=`. */
export function flagOf(flags: readonly Flag[], word: string): { flag: Flag; bare: boolean } | undefined {
  const [, dashes = "", name = "", equals] = /^(--?)([^=]+)(=?)/s.exec(word) ?? [];
  if (dashes === "--") {
    const flag = findFlag(flags, name) ?? findNegated(flags, name);
    return flag && { flag, bare: equals === "" };
  }
  if (dashes !== "-") return undefined;
  const flag = flags.find(({ short }) => short !== undefined && short === name[0]);
  return flag && { flag, bare: name.length === 1 && equals === "" };
}
