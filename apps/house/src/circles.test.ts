import { describe, expect, it } from "vitest";
import { circlesOf, importsOfHouse } from "./circles.js";

describe("imports", () => {
  it("go in no circle anywhere in the repository, types included", () => {
    const imports = importsOfHouse();
    expect(imports.size).toBeGreaterThan(900);
    expect(circlesOf(imports)).toEqual([]);
  }, 120_000);

  it("that do are found", () => {
    const imports = new Map([
      ["a", ["b", "c"]],
      ["b", ["c"]],
      ["c", ["b", "d"]],
      ["d", ["d"]],
      ["e", ["a", "gone"]],
    ]);
    expect(circlesOf(imports)).toEqual([["d"], ["b", "c"]]);
  });
});
