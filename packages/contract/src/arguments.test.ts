import { describe, expect, it } from "vitest";
import * as technicians from "../test/technicians.js";
import { argumentsOf, isOptional, toInvocation } from "./arguments.js";
import { checkInvocation } from "./check.js";
import type { Operation } from "./operation.js";
import { describeProblem } from "./problem.js";

const { list, get, create, update, summon } = technicians;
const kinds = (operation: Operation) => argumentsOf(operation).map(({ kind, name }) => `${kind} ${name}`);
const check = (operation: Operation, ...args: unknown[]) =>
  checkInvocation(operation, toInvocation(operation, args)).map(describeProblem);

describe("the arguments of an operation", () => {
  it("come in the order of the URL, the options last", () => {
    expect(kinds(list)).toEqual(["query query", "options options"]);
    expect(kinds(summon)).toEqual(["path resourceId", "path activityId", "body body", "options options"]);
    expect(kinds(update)).toEqual(["path resourceId", "body body", "headers headers", "options options"]);
  });

  it("are found out once", () => {
    expect(argumentsOf(list)).toBe(argumentsOf(list));
  });

  it("say whether they may be left out", () => {
    const optional = (operation: Operation) => argumentsOf(operation).map((place) => isOptional(place, operation));
    expect(optional(list)).toEqual([false, true]);
    expect(optional(summon)).toEqual([false, false, true, true]);
    expect(optional(create)).toEqual([false, true]);
    expect(optional(update)).toEqual([false, false, true, true]);
  });

  it("are told apart as a call of the operation", () => {
    const options = { attempts: 1 };
    expect(toInvocation(summon, ["7", 8, { at: "now" }, options], "crew.summon")).toEqual({
      name: "crew.summon",
      params: { resourceId: "7", activityId: 8 },
      body: { at: "now" },
      query: undefined,
      headers: undefined,
      options,
      pagesInBody: true,
    });
    expect(toInvocation(get, [])).toMatchObject({ name: get.route, params: {}, pagesInBody: false });
  });
});

describe("more arguments than an operation takes", () => {
  it("are refused, and not dropped", () => {
    expect(check(get, "7", {}, { signal: AbortSignal.timeout(1) })).toEqual(["arguments[2]: is unknown"]);
    expect(check(get, "7", undefined, undefined)).toEqual([]);
  });

  it("are not taken for options when they are none", () => {
    expect(check(get, "7", "now")).toEqual(['options: expected an object, got "now"']);
    expect(check(get, "7", null)).toEqual(["options: expected an object, got null"]);
  });
});
