import { allSettings } from "../settings/find-setting.js";
import type { Choice, Chosen } from "./choose.js";

const defaults: readonly (readonly [string, Chosen])[] = allSettings
  .filter((setting) => setting.default !== undefined)
  .map((setting) => {
    const { path, default: value } = setting;
    return [path, { setting, path, value, where: "default", folder: "", rank: Number.POSITIVE_INFINITY }];
  });

/** A choice that also says what holds where nothing is set. */
export const withDefaults = (choice: Choice): Choice => new Map([...defaults, ...choice]);
