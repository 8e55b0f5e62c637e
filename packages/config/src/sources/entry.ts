import { Secret } from "@ofsc/transport";
import type { Setting } from "../settings/setting.js";

/** A value for a setting, as a source gives it. */
export interface Entry {
  readonly setting: Setting;
  /** Its place in the options: that of the setting, with the name that `*` stands for. */
  readonly path: string;
  readonly value: unknown;
  /** For people: `config.toml:12 [profiles.test] instance`. */
  readonly where: string;
  /** What paths of files are relative to. */
  readonly folder: string;
}

/** What a source holds, with a secret hidden from here on, whatever it turns out to be. */
export function entryOf(setting: Setting, path: string, value: unknown, where: string, folder: string): Entry {
  const hidden = setting.secret ? hide(value) : value;
  return { setting, path, value: hidden, where, folder };
}

/** A secret, also where it came from another copy of the package. */
function hide(value: unknown): unknown {
  if (typeof value === "string") return new Secret(value);
  const { reveal } = Object(value) as Partial<Secret>;
  const text: unknown = typeof reveal === "function" ? reveal.call(value) : undefined;
  return typeof text === "string" ? new Secret(text) : value;
}
