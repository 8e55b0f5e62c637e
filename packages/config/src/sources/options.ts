import type { Report } from "../report.js";
import { allSettings, findSetting, isGroup } from "../settings/find-setting.js";
import { unknownName } from "../settings/nearest.js";
import { type Entry, entryOf } from "./entry.js";

/** What code gives, in the shape of the options of a transport. */
export function readOptions(options: object, folder: string, report: Report): Entry[] {
  const walk = (values: object, parent: string): Entry[] =>
    Object.entries(values).flatMap(([key, value]: [string, unknown]) => {
      const path = parent ? `${parent}.${key}` : key;
      if (value === undefined) return [];
      if (isGroup(path) && typeof value === "object" && value !== null) return walk(value, path);
      const setting = findSetting(path);
      if (setting) return [entryOf(setting, path, value, `options.${path}`, folder)];
      if (isGroup(path)) report.problem(`options.${path}`, { code: "type", expected: "an object" }, value);
      else report.problem(`options.${path}`, unknownName(path, optionNames));
      return [];
    });
  return walk(options, "");
}

const optionNames = allSettings.map(({ path }) => path);
