import { readFileSync } from "node:fs";
import { createMockServer } from "@ofsc/mock-server";
import { createOfsc, isOfscError } from "@ofsc/sdk";
import { expect, it } from "vitest";

const readme = readFileSync(new URL("../../../README.md", import.meta.url), "utf8");
const [, program = ""] = /## The first program\s+```ts\n([\s\S]*?)```/.exec(readme) ?? [];
const AsyncFunction = (async () => {}).constructor as new (
  ...source: string[]
) => (...args: unknown[]) => Promise<void>;

it("the first program of the README does what it says", async () => {
  const server = createMockServer({ clock: "2026-12-01T13:00:00Z" });
  const fetch: typeof globalThis.fetch = (...request) => server.fetch(new Request(...request));
  const ofsc = createOfsc({ baseUrl: "https://mock.example", ...server.credentials, fetch });
  const id = [...server.world.activities.values()].find(({ date }) => date === "2026-12-01")?.activityId;
  // The mock server has another instance and other activities; all else runs as it is written.
  const statements = program.replace(/^(import|const ofsc) .*$/gm, "").replace("4224010", String(id));
  const printed: unknown[][] = [];
  const log = (...line: unknown[]) => printed.push(line);
  await new AsyncFunction("ofsc", "isOfscError", "console", statements)(ofsc, isOfscError, { log });
  expect(printed.length).toBeGreaterThan(100);
  expect(printed[0]).toEqual([expect.any(Number), expect.any(String)]);
});
