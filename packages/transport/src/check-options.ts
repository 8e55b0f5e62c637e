import {
  callbackOption,
  checkOptions,
  countOption,
  isObject,
  millisecondsOption,
  type OptionKind,
  type OptionTable,
  objectOption,
  onOffOption,
  type Problem,
  textOption,
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
  instance: textOption,
  baseUrl: textOption,
  clientId: textOption,
  clientSecret: ["text or a Secret", isSecretText],
  token: ["text, a Secret or a function", (value) => isSecretText(value) || typeof value === "function"],
  auth: callbackOption,
  allowInBrowser: onOffOption,
  timeout: timeoutOptions,
  retry: { attempts: countOption, maxRetryAfterMs: wait, maxBackoffMs: wait },
  breaker: {
    threshold: ["a number between 0 and 1", (value) => typeof value === "number" && value > 0 && value <= 1],
    windowMs: millisecondsOption,
    minimumCalls: countOption,
    openMs: ["a list of milliseconds", (value) => Array.isArray(value) && value.length > 0],
    initialState: any,
    onChange: callbackOption,
    share: objectOption,
  },
  limits: {
    places: ["numbers by name", (value) => isObject(value) && Object.values(value).every(countOption[1])],
    maxWaiting: ["a whole number, 0 or more", isCount],
    maxWaitMs: wait,
    share: objectOption,
  },
  validation: { response: validation },
  onDrift: callbackOption,
  maxResponseBytes: countOption,
  layers: ["a list", Array.isArray],
  fetch: callbackOption,
  exchange: callbackOption,
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
