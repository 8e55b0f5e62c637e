import { describeProblem, type Problem } from "@ofsc/contract";
import { ConfigurationError } from "@ofsc/transport";

/** Settings are wrong. Its code is `configuration`, and the path of each problem its source: `config.toml:12 instance`. */
export class SettingsError extends ConfigurationError {
  constructor(problems: readonly Problem[]) {
    super(problems);
    // Errors cut long messages; here every line is one that somebody has to mend.
    this.message = ["the settings are wrong:", ...problems.map((one) => `  ${describeProblem(one)}`)].join("\n");
    Error.captureStackTrace(this, SettingsError);
  }
}
