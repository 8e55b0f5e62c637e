import {
  checkOptions,
  countOption,
  isObject,
  millisecondsOption,
  type OptionKind,
  type OptionTable,
  textOption,
} from "@ofsc/contract";
import { ValidationError } from "@ofsc/transport";

// Places are forgotten an hour after anybody last held or wanted one.
const mostMs = 3_600_000;

const between = (least: number, most: number): OptionKind => [
  `milliseconds from ${least} to ${most}`,
  (value) => typeof value === "number" && value >= least && value <= most,
];
const ways = ["handle", "refuse"];

const table: OptionTable = {
  name: ['text such as "acme:reports"', (value) => typeof value === "string" && value !== ""],
  prefix: textOption,
  patienceMs: between(1, mostMs),
  leaseMs: between(100, mostMs),
  alone: ["whole numbers above 0, by limit", (value) => isObject(value) && Object.values(value).every(countOption[1])],
  seenWhileAway: [ways, (value) => ways.includes(value as string)],
  giveUpAfterMs: millisecondsOption,
};

/** Refuses options of sharing, all that is wrong with them at once. */
export function refuseWrongOptions(options: { readonly name?: unknown }): void {
  const problems = checkOptions(table, { ...options, name: options.name ?? "" });
  if (problems.length > 0) throw new ValidationError(problems, { operation: "redisSharing" });
}
