import {
  checkOptions,
  isObject,
  kinds,
  type OptionKind,
  type OptionTable,
  type Problem,
  timeoutOptions,
  validation,
} from "@ofsc/contract";
import { ConfigurationError } from "./errors/call-errors.js";
import { isSecret } from "./secret.js";

const isSecretText = (value: unknown): boolean => typeof value === "string" || isSecret(value);
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;

const wait: OptionKind = ["milliseconds, 0 or more", (value) => typeof value === "number" && value >= 0];
const any: OptionKind = ["anything", () => true];

const table: OptionTable = {
  instance: kinds.text,
  baseUrl: kinds.text,
  clientId: kinds.text,
  clientSecret: ["text or a Secret", isSecretText],
  token: ["text, a Secret or a function", (value) => isSecretText(value) || typeof value === "function"],
  auth: kinds.callback,
  allowInBrowser: kinds.onOrOff,
  timeout: timeoutOptions,
  retry: { attempts: kinds.count, maxRetryAfterMs: wait, maxBackoffMs: wait },
  breaker: {
    threshold: ["a number between 0 and 1", (value) => typeof value === "number" && value > 0 && value <= 1],
    windowMs: kinds.milliseconds,
    minimumCalls: kinds.count,
    openMs: ["a list of milliseconds", (value) => Array.isArray(value) && value.length > 0],
    initialState: any,
    onChange: kinds.callback,
    share: kinds.object,
  },
  limits: {
    places: ["numbers by name", (value) => isObject(value) && Object.values(value).every(kinds.count[1])],
    maxWaiting: ["a whole number, 0 or more", isCount],
    maxWaitMs: wait,
    share: kinds.object,
  },
  validation: { response: validation },
  onDrift: kinds.callback,
  maxResponseBytes: kinds.count,
  layers: ["a list", Array.isArray],
  fetch: kinds.callback,
  exchange: kinds.callback,
  // What a configuration from `loadConfig` also has.
  profile: any,
  log: any,
  warnings: any,
  explain: any,
  timeZone: any,
  protected: any,
};

/** Those that are switched off as a whole. */
const isOff = ({ path, found }: Problem) => found === false && /^(breaker|limits)$/.test(path.join());

/** Refuses options of a transport, all that is wrong with them at once. */
export function refuseWrongOptions(options: object): void {
  const problems = checkOptions(table, options).filter((one) => !isOff(one));
  if (problems.length > 0) throw new ConfigurationError(problems);
}
