import { createMockServer } from "@ofsc/mock-server";
import { describe, expect, it } from "vitest";
import { slugOf } from "./pages.js";
import { provoke } from "./provoke.js";
import { troubles } from "./table.js";

const server = createMockServer({ seed: 1, clock: "2026-12-01T13:00:00Z" });
const all = Object.values(troubles).flat();
const modules = (name: string) => import(name);

describe("the program of an entry", () => {
  it.each(all)("provokes: $text", async (entry) => {
    const error = await provoke(entry, server, modules);
    const { name, code, message, detail = "" } = (error ?? {}) as Error & { code?: string; detail?: string };
    expect(error, "it throws").toBeInstanceOf(Error);
    expect([name, code]).toContain(entry.code);
    expect(`${name}: ${message} ${detail}`).toContain(known[entry.text] ?? entry.text);
  });
});

/** Titles that say where an error is met, and the part of its message that they stand for. */
const known: Readonly<Record<string, string>> = {
  "401 with a token of one's own": "401",
  "503 in a maintenance window": "503",
};

it("has sixty of them, each with a page of its own", () => {
  expect(all.length).toBeGreaterThanOrEqual(60);
  expect(new Set(all.map(slugOf)).size).toBe(all.length);
});
