import { describe, expect, it } from "vitest";
import { absences } from "./absence.js";
import { getTools, type Machine } from "./tools.js";

const machine: Machine = {
  install: () => true,
  isOnline: () => true,
  nodeOfRegistry: "/site/node",
  isThere: () => true,
  node: "/usr/bin/node",
  version: "20.19.0",
};
const toolsOf = (more: Partial<Machine>) => getTools({ ...machine, ...more });

describe("what builds the site", () => {
  it("is of the registry, as the Node that runs may be too old", () => {
    expect(toolsOf({})).toEqual({ node: "/site/node" });
    expect(toolsOf({ isThere: () => false, version: "22.12.0" })).toEqual({ node: "/usr/bin/node" });
  });

  it("has failed where it cannot be installed though the registry answers", () => {
    const lackings: Partial<Machine>[] = [{ install: () => false }, { isThere: () => false }];
    for (const lacking of lackings) {
      const tools = toolsOf(lacking) as { ended: number };
      expect(tools.ended).toBeGreaterThan(0);
      expect(absences[tools.ended]).toBeUndefined();
    }
  });

  it.each<[string, Partial<Machine>, string]>([
    ["where nobody answers", { install: () => false, isOnline: () => false }, "registry"],
    ["where nobody answers who has a Node", { isThere: () => false, isOnline: () => false }, "registry"],
    ["where the registry has no Node for the machine", { nodeOfRegistry: undefined }, "a Node"],
  ])("is absent %s, and named", (_, lacking, what) => {
    expect(absences[(toolsOf(lacking) as { ended: number }).ended]).toContain(what);
  });
});
