import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const forNode = ["bin.ts", "command.ts", "console/page.ts"];

it("runs where there is no Node: only the command imports from it", () => {
  const folder = new URL(".", import.meta.url);
  const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.ts$/.test(file) && !/\.test\.ts$/.test(file))
    .filter((file) =>
      /from "node:|from "@hono\/node|\bprocess\.\w|\bBuffer\b/.test(readFileSync(new URL(file, folder), "utf8")),
    );
  expect(sources.sort()).toEqual(forNode);
});
