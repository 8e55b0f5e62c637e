import { describe, expect, it } from "vitest";
import { changeOf } from "./change-of.js";

describe("a change", () => {
  it("is shown as a line, whatever is in it", () => {
    expect(changeOf(60, 90)).toBe("60 → 90");
    expect(changeOf(undefined, "a\u001b[31mb")).toBe("(nothing) → a [31mb");
    expect(changeOf("B", "x".repeat(200))).toBe(`B → ${"x".repeat(59)}…`);
  });

  it("of long values begins a little before they differ", () => {
    const same = "x".repeat(100);
    expect(changeOf(`${same}one`, `${same}two${same}`)).toBe(
      `…${"x".repeat(20)}one → …${"x".repeat(20)}two${"x".repeat(35)}…`,
    );
    expect(changeOf(same, `${same}!`)).toBe(`…${"x".repeat(20)} → …${"x".repeat(20)}!`);
    expect(changeOf("short", `${same}two`)).toBe(`short → ${"x".repeat(59)}…`);
  });

  it("cuts no letter in two", () => {
    const same = "😀".repeat(100);
    expect(changeOf(`${same}a`, `${same}b`)).toBe(`…${"😀".repeat(20)}a → …${"😀".repeat(20)}b`);
  });

  it.each([
    [1, "1", '1 → "1"'],
    [undefined, "(nothing)", '(nothing) → "(nothing)"'],
    ["a\nb", "a b", '"a\\nb" → "a b"'],
    ["a\u0080", "a\u0081", '"a\\u0080" → "a\\u0081"'],
  ])("tells %j from %j", (old, next, told) => {
    expect(changeOf(old, next)).toBe(told);
  });
});
