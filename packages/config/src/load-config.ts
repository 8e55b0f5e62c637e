import { homedir } from "node:os";
import { createLogLayer } from "./live/log-layer.js";
import { Report } from "./report.js";
import { build } from "./result/build.js";
import { type Choice, choose } from "./result/choose.js";
import { chooseCredentials } from "./result/credentials.js";
import { withDefaults } from "./result/defaults.js";
import { explain } from "./result/explain.js";
import { readSources } from "./sources/read-sources.js";
import type { LoadOptions, OfscConfig } from "./types.js";
import { warnOnce } from "./warn-once.js";

/** How a configuration came about. */
export interface Origin {
  readonly options: LoadOptions;
  readonly choice: Choice;
}

const origins = new WeakMap<object, Origin>();

/** How a configuration came about; nothing for what `loadConfig` did not return. */
export const originOf = (config: object): Origin | undefined => origins.get(config);

/**
 * Reads the settings: options, environment, `.env`, `config.toml` of the project and of the user, defaults; the first
 * that says something counts. Rejects with a `SettingsError` that lists every problem with its source.
 */
export const loadConfig = (options: LoadOptions = {}): Promise<OfscConfig> => load(options);

/** The same, with what `compare` has to say of it among the warnings. */
export async function load(
  options: LoadOptions,
  compare?: (choice: Choice, report: Report) => void,
): Promise<OfscConfig> {
  const { cwd = process.cwd(), env = process.env, home = homedir(), ...settings } = options;
  const report = new Report();
  const choice = withDefaults(await choose(await readSources(settings, { cwd, env, home }, report), report));
  if (!choice.has("instance") && !choice.has("baseUrl")) {
    report.problem("instance", { code: "required", expected: "set OFSC_INSTANCE, or instance in config.toml" });
  }
  const credentials = chooseCredentials(choice, report);
  report.throwProblems();
  compare?.(choice, report);
  const { warnings } = report;
  for (const warning of warnings) warnOnce(warning);
  const { log = { level: "off" }, layers = [], ...built } = build(choice);
  const config = {
    ...built,
    ...credentials(),
    log,
    layers: [...layers, createLogLayer(log)],
    warnings,
    explain: (shown?: { readonly defaults?: boolean }) => explain(choice, shown),
  };
  origins.set(config, { options: { ...options, cwd, env, home }, choice });
  return config;
}
