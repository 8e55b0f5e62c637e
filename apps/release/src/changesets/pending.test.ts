import { describe, expect, it } from "vitest";
import { published } from "../workspace.js";
import { pendingChangesets } from "./pending.js";

describe("a changeset", () => {
  const all = pendingChangesets();

  it("names packages that are published, each once", () => {
    const known = new Set(published.map(({ manifest }) => manifest.name));
    for (const { releases, summary } of all) {
      const names = releases.map(({ name }) => name);
      expect([summary, names.filter((name) => !known.has(name)), names.length > 0]).toEqual([summary, [], true]);
      expect(new Set(names).size, summary).toBe(names.length);
    }
  });

  it("is told in whole sentences, which no other one tells", () => {
    expect(
      all
        .map(({ summary }) => summary)
        .filter((text) => !/^(?:[A-Z`]|zod ).*\.$/s.test(text) || /[.,;]\s*[;,]/.test(text)),
    ).toEqual([]);
    expect(new Set(all.map(({ summary }) => summary)).size).toBe(all.length);
  });
});
