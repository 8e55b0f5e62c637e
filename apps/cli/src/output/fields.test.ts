import { describe, expect, it } from "vitest";
import { createWorld, runLine } from "../../test/run-line.js";
import { pick } from "./pick.js";

describe("members of an item", () => {
  it("are picked also within others, each list item by item, and come once", () => {
    const item = { date: "2026-12-01", areas: [{ label: "A", quota: 1, used: 2 }, { label: "B" }], at: { x: 1, y: 2 } };
    expect(pick(item, ["areas.label", "areas.quota", "at.y", "nothing", "areas.none.deep"])).toEqual({
      areas: [{ label: "A", quota: 1 }, { label: "B" }],
      at: { y: 2 },
    });
    expect(pick({ "a.b": 1, a: { b: 2 } }, ["a.b"])).toEqual({ "a.b": 1 });
    expect(pick({ a: { b: 2 } }, ["a", "a.b"])).toEqual({ a: { b: 2 } });
  });

  it("are never those of a prototype", () => {
    const item = JSON.parse('{"__proto__":{"a":1,"b":2}}') as object;
    expect(JSON.stringify(pick(item, ["__proto__.a", "constructor.name", "toString"]))).toBe('{"__proto__":{"a":1}}');
    expect(({} as Record<string, unknown>)["a"]).toBeUndefined();
  });
});

describe("--fields", { timeout: 60_000 }, () => {
  const { world } = createWorld();
  const said = async (line: string) => (await runLine(line, world)).stdout;

  it("chooses nested members in each format", async () => {
    const line = "work-skills list --limit 1 --fields label,translations.language";
    expect(JSON.parse(await said(`${line} -o json`))).toEqual([
      { label: expect.any(String), translations: [{ language: "en" }] },
    ]);
    expect(await said(`${line} -o csv`)).toMatch(/^label,translations\.language\n\w+,"?\[/);
    expect(await said(`${line} -o table`)).toMatch(/LANGUAGE.*\n.*\ben\b/);
  });
});
