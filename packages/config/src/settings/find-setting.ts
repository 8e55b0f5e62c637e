import { Unknown } from "@effect/schema/Schema";
import { text } from "./schemas.js";
import type { Setting } from "./setting.js";
import { codeOnly, settings } from "./settings.js";

/** Each secret can be in a file, which another setting names. */
const fileOf = ({ path, env, section, live }: Setting): Setting => ({
  path: `${path}File`,
  env: `${env}_FILE`,
  ...(section && { section }),
  ...(live && { live }),
  schema: text,
  contentOf: path,
  about: `A file that holds what \`${path}\` would say.`,
});

/** The settings of the table, and those that follow from them. */
export const allSettings: readonly Setting[] = (settings as readonly Setting[]).flatMap((setting) =>
  setting.secret ? [setting, fileOf(setting)] : [setting],
);

const inCode: readonly Setting[] = codeOnly.map((path) => ({ path, inFile: false, schema: Unknown, about: "" }));

/** The setting at a place in the options. */
export const findSetting = (path: string): Setting | undefined =>
  [...allSettings, ...inCode].find(
    (setting) => setting.path === path || (setting.path.endsWith(".*") && path.startsWith(setting.path.slice(0, -1))),
  );

/** Whether settings are below a place in the options. */
export const isGroup = (path: string): boolean =>
  [...allSettings, ...inCode].some((setting) => setting.path.startsWith(`${path}.`));
