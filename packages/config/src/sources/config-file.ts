import { dirname } from "node:path";
import type { Report } from "../report.js";
import { allSettings, findSetting } from "../settings/find-setting.js";
import { isSlip, unknownName } from "../settings/nearest.js";
import { camel, tomlName } from "../settings/setting.js";
import { type Entry, entryOf } from "./entry.js";
import { readIfThere, warnIfWorldReadable } from "./read-file.js";
import { type Document, type Leaf, readToml, TomlError } from "./toml.js";

/** A `config.toml`: what it says for all, and for each profile. */
export interface ConfigFile {
  /** As people know it: `~/.config/ofsc/config.toml`. */
  readonly name: string;
  readonly profiles: readonly string[];
  /** What it says for one profile; without one, for all. */
  read(profile?: string): Entry[];
}

export async function openConfigFile(file: string, name: string, report: Report): Promise<ConfigFile> {
  const text = await readIfThere(file, name, report);
  const { leaves, tables } = parse(text ?? "", name, report);
  if (leaves.some(({ keys }) => settingAt(bare(keys))?.setting.secret)) await warnIfWorldReadable(file, name, report);
  const named = [...tables, ...leaves.map(({ keys }) => keys.slice(0, -1))];
  return {
    name,
    profiles: [...new Set(named.flatMap(([first, second]) => (first === "profiles" && second ? second : [])))],
    read: (profile) =>
      leaves
        .filter(({ keys }) => profileOf(keys) === profile)
        .flatMap((leaf) => readLeaf(leaf, `${name}:${leaf.where}`, dirname(file), report)),
  };
}

function parse(text: string, name: string, report: Report): Document {
  try {
    return readToml(text);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    report.problem(`${name}:${error.line}`, { code: "rule", expected: error.message });
    return { leaves: [], tables: [] };
  }
}

function readLeaf({ keys, value }: Leaf, where: string, folder: string, report: Report): Entry[] {
  const found = settingAt(bare(keys));
  if (found) return [entryOf(found.setting, found.path, value, where, folder)];
  const [first = "", ...rest] = bare(keys);
  const isSingular = rest.length > 1 && isSlip(first, ["profiles"]);
  const known = isSingular ? [["profiles", ...rest].join(".")] : tomlNames;
  report.problem(where, unknownName(bare(keys).join("."), known));
  return [];
}

const profileOf = (keys: readonly string[]) => (keys[0] === "profiles" && keys.length > 2 ? keys[1] : undefined);

/** The names without those of the profile. */
const bare = (keys: readonly string[]) => (profileOf(keys) === undefined ? keys : keys.slice(2));

/** What `client_id` sets, also as `clientId`, in `credentials` or in a table within it. */
function settingAt(keys: readonly string[]): { setting: Entry["setting"]; path: string } | undefined {
  const inside = keys[0] === "credentials" ? keys.slice(keys[1] === "oauth2" ? 2 : 1) : keys;
  const path = inside.map(camel).join(".");
  const setting = findSetting(path);
  const fits = setting && setting.inFile !== false && (inside.length === keys.length || setting.section !== undefined);
  return fits ? { setting, path: setting.path.endsWith("*") ? inside.join(".") : path } : undefined;
}

const tomlNames = allSettings.filter(({ inFile }) => inFile !== false).map(tomlName);
