import type { Report } from "../report.js";
import { allSettings } from "../settings/find-setting.js";
import { isSlip, unknownName } from "../settings/nearest.js";
import type { Setting } from "../settings/setting.js";
import { type Entry, entryOf } from "./entry.js";

/** Variables by name, as in `process.env`. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** The variables of the SDK. An empty one counts as not set. */
export function readVariables(
  variables: Variables,
  whereOf: (name: string) => string,
  folder: string,
  report: Report,
): Entry[] {
  const names = Object.keys(variables)
    .filter((name) => name.startsWith("OFSC_") && variables[name])
    .sort();
  return names.flatMap((name) => {
    const where = whereOf(name);
    const value = variables[name] as string;
    const setting = allSettings.find(({ env }) => env === name);
    if (setting) return readVariable(setting, value, where, folder);
    const renamed = allSettings.find(({ formerEnv }) => formerEnv === name);
    if (!renamed?.env) return reportUnknown(name, where, report);
    report.warn(where, `is now ${renamed.env}`);
    return variables[renamed.env] ? [] : readVariable(renamed, value, where, folder);
  });
}

/** One value, or a list of names with values: `activities=5,users=2`. */
function readVariable(setting: Setting, value: string, where: string, folder: string): Entry[] {
  if (!setting.path.endsWith("*")) return [entryOf(setting, setting.path, value, where, folder)];
  return value.split(",").map((pair) => {
    const [name = "", ...rest] = pair.split("=");
    return entryOf(setting, setting.path.replace("*", name.trim()), rest.join("=").trim(), where, folder);
  });
}

/** Other tools may have variables of that name too, but hardly by one or two letters. */
function reportUnknown(name: string, where: string, report: Report): [] {
  if (isSlip(name, variableNames)) report.problem(where, unknownName(name, variableNames));
  else report.warn(where, unknownName(name, variableNames));
  return [];
}

const variableNames = allSettings.flatMap(({ env }) => env ?? []);
