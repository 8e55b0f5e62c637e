import { allSettings } from "../src/settings/find-setting.js";
import { type Setting, tomlName } from "../src/settings/setting.js";

const code = (text: string) => `\`${text}\``;

/** The name to look for in `config.toml`, with its table. */
function inToml(setting: Setting): string {
  if (setting.inFile === false) return "";
  const keys = tomlName(setting).replace("*", "<name>").split(".");
  const key = keys.pop() as string;
  return code(keys.length > 0 ? `[${keys.join(".")}] ${key}` : key);
}

const head = ["in code", "variable", "`config.toml`", "default", "while running", ""];

const row = (setting: Setting) => [
  code(setting.path.replace("*", "<name>")),
  code(setting.env ?? ""),
  inToml(setting),
  setting.default === undefined ? "" : code(JSON.stringify(setting.default)),
  setting.live ? "yes" : "",
  setting.about,
];

/** The table of settings, for people, aligned as the formatter would. */
export function settingsTable(): string {
  const rows = [head, ...allSettings.map(row)];
  const widths = head.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  const rule = widths.map((width) => "-".repeat(width));
  return [head, rule, ...rows.slice(1)]
    .map((cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`)
    .join("\n");
}
