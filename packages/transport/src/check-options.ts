import {
  checkOptions,
  isObject,
  kinds,
  type OptionKind,
  type OptionTable,
  timeoutOptions,
  validation,
} from "@ofsc/contract";
import { ConfigurationError } from "./errors/call-errors.js";

const isText = (value: unknown): value is string => typeof value === "string";
const isSecret = (value: unknown): boolean => isText(value) || (isObject(value) && "reveal" in value);
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;

const wait: OptionKind = ["milliseconds, 0 or more", (value) => typeof value === "number" && value >= 0];
const shared: OptionKind = ["an object", isObject];
const any: OptionKind = ["anything", () => true];

const groups = {
  breaker: {
    threshold: ["a number between 0 and 1", (value) => typeof value === "number" && value > 0 && value <= 1],
    windowMs: kinds.milliseconds,
    minimumCalls: kinds.count,
    openMs: ["a list of milliseconds", (value) => Array.isArray(value) && value.length > 0],
    initialState: any,
    onChange: kinds.callback,
    share: shared,
  },
  limits: {
    places: ["numbers by name", (value) => isObject(value) && Object.values(value).every(kinds.count[1])],
    maxWaiting: ["a whole number, 0 or more", isCount],
    maxWaitMs: wait,
    share: shared,
  },
} satisfies Record<string, OptionTable>;

const table: OptionTable = {
  instance: kinds.text,
  baseUrl: kinds.text,
  clientId: kinds.text,
  clientSecret: ["text or a Secret", isSecret],
  token: ["text, a Secret or a function", (value) => isSecret(value) || typeof value === "function"],
  auth: kinds.callback,
  allowInBrowser: kinds.onOrOff,
  timeout: timeoutOptions,
  retry: { attempts: kinds.count, maxRetryAfterMs: wait, maxBackoffMs: wait },
  ...groups,
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
};
/** Refuses options of a transport, all that is wrong with them at once. */
export function refuseWrongOptions(options: object): void {
  // Some are switched off as a whole.
  const off = Object.keys(groups).filter((name) => (options as Record<string, unknown> | undefined)?.[name] === false);
  const problems = checkOptions({ ...table, ...Object.fromEntries(off.map((name) => [name, any])) }, options);
  if (problems.length > 0) throw new ConfigurationError(problems);
}
