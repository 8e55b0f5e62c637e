import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { guideFile, readmeFile } from "../guide/files.js";
import { createGuide } from "../guide/guide.js";
import { fillReadme } from "../guide/readme.js";
import { pyMappings } from "./mapping/tables.js";
import { proxyMappings } from "./ofs-proxy/mappings.js";

const guide = createGuide();
const anchors = Array.from(guide.matchAll(/<a id="(\w+)">/g), ([, name]) => name);

it("is the one that the tables describe: run `pnpm migration` when this fails", () => {
  expect(readFileSync(guideFile, "utf8") === guide).toBe(true);
});

it("agrees with the README on the differences: run `pnpm migration` when this fails", () => {
  const readme = readFileSync(readmeFile, "utf8");
  expect(fillReadme(readme) === readme).toBe(true);
  expect(() => fillReadme("no place")).toThrow("differences of pyOFSC");
});

it("has a place of its own for each legacy name that a warning leads to", () => {
  const methods = [...pyMappings, ...proxyMappings].map(({ legacy }) => legacy.split(".").at(-1));
  expect(anchors).toEqual(expect.arrayContaining([...methods, "companyName", "company", "OFSC_COMPANY"]));
  expect(new Set(anchors).size).toBe(anchors.length);
});

it("shows the new call with the names of the legacy parameters", () => {
  expect(guide).toContain(
    '| <a id="get_activity"></a>`get_activity(activity_id)` | `ofsc.core.activities.get(activity_id)` |',
  );
  expect(guide).toContain("`ofsc.core.resources.users.set(resource_id, { items: users.map((login) => ({ login })) })`");
  expect(guide).toContain("date_from = today - 7");
});
