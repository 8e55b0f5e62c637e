import { describe, expect, it } from "vitest";
import { rangesOf } from "./ranges.js";

describe("a dependency of several packages", () => {
  it("has its range in the catalog of pnpm-workspace.yaml", () => {
    const ranges = rangesOf(["dependencies", "devDependencies", "optionalDependencies"]);
    expect(ranges.get("undici")?.length).toBeGreaterThan(1);
    const elsewhere = [...ranges].filter(
      ([, asked]) => asked.length > 1 && asked.some(({ range }) => !range.startsWith("catalog:")),
    );
    expect(Object.fromEntries(elsewhere)).toEqual({});
  });

  it("is taken in one range by all whose peer it is", () => {
    const several = [...rangesOf(["peerDependencies"])].filter(
      ([, asked]) => new Set(asked.map(({ range }) => range)).size > 1,
    );
    expect(Object.fromEntries(several)).toEqual({});
  });
});
