import { join, resolve } from "node:path";
import type { Report } from "../report.js";
import { type ConfigFile, openConfigFile } from "./config-file.js";
import { readDotenv } from "./dotenv.js";
import type { Entry } from "./entry.js";
import { readOptions } from "./options.js";
import { userFolder } from "./user-folder.js";
import { readVariables, type Variables } from "./variables.js";

/** Where settings are looked for. */
export interface Places {
  readonly cwd: string;
  readonly env: Variables;
  readonly home: string;
}

/** What every source says, the one that counts most first. */
export async function readSources(options: object, places: Places, report: Report): Promise<Entry[][]> {
  const { cwd, env } = places;
  const inCode = readOptions(options, cwd, report);
  const inEnvironment = readVariables(env, (name) => `environment ${name}`, cwd, report);
  const inDotenv = await readDotenv(cwd, report);
  const first = [inCode, inEnvironment, inDotenv];

  const files: ConfigFile[] = [];
  for (const { file, name } of configFiles(places)) files.push(await openConfigFile(file, name, report));
  const profile = first.flat().find(({ setting }) => setting.path === "profile");
  const known = [...new Set(files.flatMap(({ profiles }) => profiles))];
  if (profile && !known.includes(String(profile.value))) {
    const expected = known.length > 0 ? known : "a profile of config.toml, which has none";
    report.problem(profile.where, { code: "reference", expected }, profile.value);
  }
  // A profile was asked for by name: no file's general part may lead its user to another instance.
  const inProfile = profile ? files.map((file) => file.read(String(profile.value))) : [];
  return [...first, ...inProfile, ...files.map((file) => file.read())];
}

/** The file of the project, then that of the user; the same one does not count twice. */
function configFiles({ cwd, env, home }: Places): { file: string; name: string }[] {
  const own = join(userFolder(env, home, process.platform), "config.toml");
  const project = { file: join(cwd, "config.toml"), name: "config.toml" };
  if (resolve(own) === resolve(project.file)) return [project];
  return [project, { file: own, name: own.startsWith(home) ? `~${own.slice(home.length)}` : own }];
}
