import { Secret } from "@ofsc/transport";
import { allSettings } from "../settings/find-setting.js";
import type { Choice, Chosen } from "./choose.js";

/** Each value with where it came from, one a line, secrets masked; without `defaults` what was set alone. */
export function explain(choice: Choice, { defaults = true }: { readonly defaults?: boolean } = {}): string {
  const rows = [...choice.values()]
    .filter(({ rank }) => defaults || rank !== Number.POSITIVE_INFINITY)
    .sort((a, b) => position(a) - position(b))
    .map((chosen) => [chosen.path, show(chosen), chosen.where] as const);
  const width = (column: 0 | 1) => Math.max(...rows.map((row) => row[column].length));
  const [first, second] = [width(0), width(1)];
  return rows.map(([path, value, where]) => `${path.padEnd(first)}  ${value.padEnd(second)}  ${where}`).join("\n");
}

/** The order of the table of settings; what only code can give comes last. */
function position({ setting }: Chosen): number {
  const index = allSettings.indexOf(setting);
  return index < 0 ? allSettings.length : index;
}

/** A value as it would be written; of what only code can give no more than that it is there. */
function show({ setting, value }: Chosen): string {
  if (value instanceof Secret) return String(value);
  return setting.env === undefined || typeof value === "function" ? "given in code" : JSON.stringify(value);
}
