import { describe, expect, it } from "vitest";
import { circlesOf, importsOfHouse } from "./circles.js";
import { folders } from "./sources.js";

/** How many files of a package are still in circles. A number here may shrink, and goes when it is none. */
const known: Readonly<Record<string, number>> = {
  "apps/conformance": 4,
  "apps/mock-server": 45,
  "packages/compat-v2": 11,
  "packages/contract": 9,
};

describe("imports", () => {
  it("go in no circle anywhere in the repository, types included", () => {
    const imports = importsOfHouse();
    expect(imports.size).toBeGreaterThan(900);
    const found = circlesOf(imports).flat();
    const more = folders.flatMap((folder) => {
      const files = found.filter((file) => file.startsWith(`${folder}/`));
      return folder && files.length > (known[folder] ?? 0) ? files : [];
    });
    expect(more).toEqual([]);
  });

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
