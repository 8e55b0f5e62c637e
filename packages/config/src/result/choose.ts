import { basename, resolve } from "node:path";
import { Secret } from "@ofsc/transport";
import type { Report } from "../report.js";
import { decode } from "../settings/decode.js";
import { allSettings, findSetting } from "../settings/find-setting.js";
import type { Entry } from "../sources/entry.js";
import { readIfThere, warnIfWorldReadable } from "../sources/read-file.js";

/** The value that counts for a setting. */
export interface Chosen extends Entry {
  /** The place of its source in the order of sources; the lower wins. */
  readonly rank: number;
}

/** What counts for each place in the options. */
export type Choice = ReadonlyMap<string, Chosen>;

/** Checks all that the sources say, and takes from the first source that says something. */
export async function choose(sources: readonly (readonly Entry[])[], report: Report): Promise<Choice> {
  const choice = new Map<string, Chosen>();
  for (const [rank, entries] of sources.entries()) {
    for (const entry of entries.map((each) => decode(each, report))) {
      const path = entry.setting.contentOf ?? entry.path;
      const found = choice.get(path);
      if (!found) choice.set(path, { ...entry, rank });
      else if (found.rank === rank) report.problem(entry.where, { code: "conflict", expected: found.where });
    }
  }
  switchOn(choice);
  for (const [path, chosen] of choice) {
    if (chosen.setting.contentOf && chosen.value !== undefined)
      choice.set(path, await readSecret(chosen, chosen.setting.contentOf, report));
  }
  return choice;
}

/** A group is on where one of its settings is set, unless the same source or one before it says otherwise. */
function switchOn(choice: Map<string, Chosen>): void {
  for (const setting of allSettings.filter(({ group }) => group)) {
    const inside = [...choice.values()].filter(({ path }) => path.startsWith(`${setting.path}.`));
    const first = inside.sort((a, b) => a.rank - b.rank)[0];
    const rank = choice.get(setting.path)?.rank ?? Number.POSITIVE_INFINITY;
    if (first && first.rank < rank) choice.set(setting.path, { ...first, setting, path: setting.path, value: true });
  }
}

/** The secret in a file, without the line break that editors add. */
async function readSecret(chosen: Chosen, path: string, report: Report): Promise<Chosen> {
  const file = resolve(chosen.folder, String(chosen.value));
  const before = report.problems.length;
  const text = await readIfThere(file, chosen.where, report);
  const value = new Secret((text ?? "").replace(/\r?\n$/, ""));
  if (text !== undefined) await warnIfWorldReadable(file, chosen.where, report);
  if (value.reveal().trim() === "" && report.problems.length === before) {
    const expected = text === undefined ? "a file that is there" : "a file with something in it";
    report.problem(chosen.where, { code: "reference", expected });
  }
  const setting = findSetting(path) ?? chosen.setting;
  return { ...chosen, setting, path, value, where: `${chosen.where} (${basename(file)})` };
}
