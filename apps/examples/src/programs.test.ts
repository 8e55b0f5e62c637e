import { readdirSync } from "node:fs";
import { createMockServer } from "@ofsc/mock-server";
import { createOfsc } from "@ofsc/sdk";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Recipe } from "./recipe.js";

afterEach(() => vi.unstubAllGlobals());

describe.each(["recipes", "best-practices"])("a program of %s", (folder) => {
  const names = readdirSync(new URL(`${folder}/`, import.meta.url))
    .filter((name) => name.endsWith(".ts"))
    .sort();

  it.each(names)("%s prints what is written down of it", async (name) => {
    const module = (await import(`./${folder}/${name.replace(/\.ts$/, ".js")}`)) as Record<string, Recipe>;
    const [program, ...others] = Object.values(module);
    expect(others).toEqual([]);
    // Of its own: what another program did is not seen here.
    const server = createMockServer({ seed: 1, clock: "2026-12-01T13:00:00Z" });
    const { instance, clientId, clientSecret } = server.credentials;
    vi.stubGlobal("fetch", ((input, init) => server.fetch(new Request(input, init))) as typeof fetch);
    const lines: string[] = [];
    const print = (...values: readonly unknown[]) =>
      lines.push(
        values
          .map((value) => (typeof value === "string" ? value : JSON.stringify(value)))
          .join(" ")
          .trimEnd(),
      );
    await program?.(createOfsc({ instance, clientId, clientSecret }), print);
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`./${folder}/output/${name.replace(/\.ts$/, ".txt")}`);
  });
});
