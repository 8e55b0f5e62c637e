import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { settingsTable } from "../../test/settings-table.js";
import { allSettings } from "./find-setting.js";

const packages = new URL("../../../", import.meta.url);

// `vitest run packages/config -u` writes it.
it("is in the table of the README, each of them", async () => {
  const readme = readFileSync(new URL("config/README.md", packages), "utf8");
  const parts = readme.split(/(?<=<!-- settings -->\n\n)|(?=\n\n<!-- \/settings -->)/);
  expect(parts).toHaveLength(3);
  parts[1] = settingsTable();
  await expect(parts.join("")).toMatchFileSnapshot("../../README.md");
});

it("has the default that the transport has", () => {
  const files = ["contract/src/call.ts", "transport/src/options.ts", "transport/src/layers/breaker.ts"];
  const limits = ["transport/src/layers/limits.ts", "transport/src/limits/limit-queue.ts"];
  const sources = [...files, ...limits].map((file) => readFileSync(new URL(file, packages), "utf8")).join("\n");
  const declared = new Map(
    [...sources.matchAll(/@default ([^*]+) \*\/\n\s+(\w+)\?:/g)].map(([, value = "", name]) => [name, value]),
  );
  // Groups are on where they are not named at all; the others belong to this package.
  const shared = allSettings.filter(({ group, path }) => !group && path !== "auth" && path !== "log.level");
  const compared = shared.filter((setting) => setting.default !== undefined);
  expect(compared.length).toBeGreaterThan(10);
  for (const setting of compared) {
    const value = declared.get(setting.path.split(".").at(-1));
    expect(JSON.parse(value?.replaceAll("_", "") ?? "null"), setting.path).toEqual(setting.default);
  }
});
