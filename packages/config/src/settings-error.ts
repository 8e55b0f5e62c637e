import type { Problem } from "@ofsc/contract";
import { ConfigurationError } from "@ofsc/transport";

/** Settings are wrong. Its code is `configuration`, as that of every `ConfigurationError`. */
export class SettingsError extends ConfigurationError {
  /** Everything that is wrong, each with its source: `config.toml:12 [profiles.test] instance`. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super("the settings are wrong");
    const lines = problems.map(({ path, message }) => `  ${path}: ${message}`);
    // Errors cut long messages; here every line is one that somebody has to mend.
    this.message = `${this.message}:\n${lines.join("\n")}`;
    this.problems = problems;
    Error.captureStackTrace(this, SettingsError);
  }
}
