import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { annotate, copyError, forbidRepeat, hasBrand, OfscError, PagingError } from "./errors.js";

const facts = {
  operation: "technicians.get",
  route: "GET /rest/technicians/{resourceId}",
  attempts: [{ number: 1, status: 503, durationMs: 4, verdict: "gave up" }],
  retryable: true,
  retryAfterMs: 2000,
};

describe("an error", () => {
  it("tells what is known of the call", () => {
    const cause = new TypeError("reset");
    const error = new OfscError("no answer", { ...facts, cause });
    expect(error).toMatchObject({ ...facts, name: "OfscError", code: "unknown", message: "no answer", cause });
  });

  it("has no members for what is not known", () => {
    const error = new OfscError("no answer");
    expect(Object.keys(error).sort()).toEqual(["code", "name", "repeatable", "retryable", "transient"]);
    expect(error.retryable).toBe(false);
    expect("cause" in error).toBe(false);
  });

  it("may be logged: its cause, which may hold anything, is no part of its JSON", () => {
    const error = new OfscError("no answer", { ...facts, cause: new Error("Bearer s3cret") });
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      ...facts,
      repeatable: true,
      transient: true,
      stack: error.stack,
      name: "OfscError",
      code: "unknown",
      message: "no answer",
    });
  });

  it("says apart whether it may be sent again, and whether that is of use", () => {
    const facts = ({ retryable, repeatable, transient }: OfscError) => ({ retryable, repeatable, transient });
    const [yes, no] = [true, false];
    expect(facts(new OfscError("m"))).toEqual({ retryable: no, repeatable: yes, transient: no });
    expect(facts(new OfscError("m", { retryable: true }))).toEqual({ retryable: yes, repeatable: yes, transient: yes });
    const harmful = new OfscError("m", { retryable: true, repeatable: false });
    expect(facts(harmful)).toEqual({ retryable: no, repeatable: no, transient: yes });
    const error = new OfscError("m", { retryable: true });
    forbidRepeat(error);
    expect(facts(error)).toEqual(facts(harmful));
  });

  it("cuts a message that somebody else wrote too long", () => {
    expect(new OfscError("x".repeat(500)).message).toHaveLength(500);
    expect(new OfscError("x".repeat(501)).message).toBe(`${"x".repeat(499)}…`);
  });

  it("learns later what only its call knows, and keeps what it says already", () => {
    const error = new OfscError("no answer", { operation: "mine", cause: 1 });
    annotate(error, { ...facts, attempts: undefined, cause: 2 });
    expect(error).toMatchObject({ operation: "mine", route: facts.route, retryable: false, cause: 1 });
    expect("attempts" in error).toBe(false);
    annotate(error, { attempts: facts.attempts });
    expect(error.attempts).toBe(facts.attempts);
  });

  it("is known by every copy of the package, and nothing else is", () => {
    expect(hasBrand(new PagingError("again"))).toBe(true);
    expect(hasBrand({ [Symbol.for("@ofsc/error")]: true })).toBe(true);
    expect([new Error("other"), null, undefined, "text"].some(hasBrand)).toBe(false);
  });

  it("is copied whole, and what is then added to one is not in the other", () => {
    const error = new PagingError("again", { retryable: true, cause: 7 });
    const copy = copyError(error) as PagingError;
    annotate(copy, { operation: "technicians.list" });
    expect(copy).toBeInstanceOf(PagingError);
    expect(Object.prototype.toString.call(copy)).toBe("[object Error]");
    expect(hasBrand(copy)).toBe(true);
    expect(copy).toMatchObject({ code: "paging", message: "again", retryable: true, cause: 7, stack: error.stack });
    expect("operation" in error).toBe(false);
  });

  it("of another kind is not copied", () => {
    const error = new TypeError("other");
    expect(copyError(error)).toBe(error);
  });

  it("hides its brand from whoever looks at it", () => {
    expect(inspect(new OfscError("no answer"))).not.toContain("@ofsc/error");
  });
});

it("calls a list that does not advance by its own name and code", () => {
  const error = new PagingError("again", facts);
  expect(error).toBeInstanceOf(OfscError);
  expect(error).toMatchObject({ name: "PagingError", code: "paging", route: facts.route });
});
