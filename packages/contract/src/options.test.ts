import { describe, expect, it } from "vitest";
import * as technicians from "../test/technicians.js";
import { toInvocation } from "./arguments.js";
import { checkInvocation } from "./check.js";
import {
  callbackOption,
  checkOptions,
  countOption,
  nearest,
  type OptionTable,
  onOffOption,
  textOption,
  timeoutOptions,
  validation,
} from "./options.js";
import { describeProblem } from "./problem.js";

const table: OptionTable = {
  clientId: textOption,
  onDrift: callbackOption,
  quiet: onOffOption,
  retry: { attempts: countOption },
  timeout: timeoutOptions,
  validation,
};
const check = (given: unknown) => checkOptions(table, given).map(describeProblem);

describe("options", () => {
  it("are right when each is of its kind, or not there", () => {
    expect(
      check({ clientId: "a", onDrift: () => {}, quiet: false, retry: { attempts: 1 }, timeout: undefined }),
    ).toEqual([]);
    expect(check({ timeout: { attempt: 1, idle: 0.5, total: Number.POSITIVE_INFINITY } })).toEqual([]);
  });

  it("that nobody knows are refused with the nearest that somebody knows", () => {
    expect(check({ clientID: "a", retries: 5, retry: { attempt: 1 }, constructor: 1 })).toEqual([
      "clientID: is unknown; the nearest is clientId",
      "retries: is unknown; the nearest is retry",
      "retry.attempt: is unknown; the nearest is attempts",
      expect.stringMatching(/^constructor: is unknown/),
    ]);
  });

  it.each([0, -1, Number.NaN, "30s", null])("of time are more than nothing, and not %j", (attempt) => {
    expect(check({ timeout: { attempt } })).toHaveLength(1);
  });

  it("of other kinds are told all at once", () => {
    const given = { clientId: 7, onDrift: "log", quiet: 0, retry: 3, timeout: [], validation: "loud" };
    expect(check(given)).toEqual([
      "clientId: expected text, got 7",
      'onDrift: expected a function, got "log"',
      "quiet: expected true or false, got 0",
      "retry: expected an object, got 3",
      "timeout: expected an object, got a list",
      'validation: expected one of "observe", "strict", "off", got "loud"',
    ]);
    expect(check(undefined)).toEqual(["options: expected an object"]);
  });
});

it("finds the name that takes the fewest changes", () => {
  expect(nearest("treshold", ["minimumCalls", "threshold", "openMs"])).toBe("threshold");
  expect(nearest("x", [])).toBe("");
});

describe("the options of a call", () => {
  const call = (options: unknown) =>
    checkInvocation(technicians.get, toInvocation(technicians.get, ["7", options])).map(describeProblem);

  it("are checked like its arguments", () => {
    const signal = new AbortController().signal;
    expect(call({ signal, headers: {}, attempts: 1, timeout: { total: 5 }, validation: "off", replay: true })).toEqual(
      [],
    );
    expect(call({ fields: ["name"], attempts: 0, signal: "now" })).toEqual([
      expect.stringMatching(/^options.fields: is unknown/),
      "options.attempts: expected a whole number above 0, got 0",
      'options.signal: expected an AbortSignal, got "now"',
    ]);
  });
});
