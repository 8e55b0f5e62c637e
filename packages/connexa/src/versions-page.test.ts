import { readFileSync } from "node:fs";
import { mapOperations } from "@ofsc/contract";
import { expect, it } from "vitest";
import * as contract from "./contract.js";
import { sinceOf } from "./index.js";

const page = readFileSync(new URL("../../../docs/guides/connexa-versions.md", import.meta.url), "utf8");

it("the page of versions names every operation that came later, with its version, and no other", () => {
  const told = [...page.matchAll(/^\| (`.+?) +\| v([\d.]+) +\|$/gm)].flatMap(([, names = "", version]) =>
    [...names.matchAll(/`([\w.]+)`/g)].map(([, name]) => `${name} ${version}`),
  );
  const later: string[] = [];
  mapOperations(contract, (_, parts) => {
    const name = parts.join(".");
    if (sinceOf(name) !== "1.0") later.push(`${name} ${sinceOf(name)}`);
  });
  expect(told.sort()).toEqual(later.sort());
});
