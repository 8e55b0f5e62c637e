import { beforeAll, describe, expect, it } from "vitest";
import { type Exported, exportedOf } from "./exported.js";

describe("what packages export", () => {
  let found: [name: string, exported: Exported][] = [];
  beforeAll(() => {
    found = [...exportedOf()];
  }, 120_000);

  it("has a sentence, and so has every member of it", () => {
    expect(found.reduce((sum, [, { all }]) => sum + all, 0)).toBeGreaterThan(5_000);
    expect(Object.fromEntries(found.filter(([, { unsaid }]) => unsaid.length > 0))).toEqual({});
  });

  it("takes undefined for an option that may be absent", () => {
    expect(found.flatMap(([name, { strict }]) => strict.map((member) => `${name} ${member}`))).toEqual([]);
  });
});
