import { describe, expect, it } from "vitest";
import { carriersOf } from "./carry-bundled.js";

describe("what has a renewed package in its files", () => {
  it("is renewed with it, and so is what has that in its files", () => {
    expect(carriersOf(new Set(["@ofsc/config"])).sort()).toEqual(["@ofsc/cli", "@ofsc/connexa", "@ofsc/task-queue"]);
    expect(carriersOf(new Set(["@ofsc/cli"])).sort()).toEqual(["@ofsc/connexa", "@ofsc/task-queue"]);
  });

  it("is renewed once, where it has a changeset of its own", () => {
    expect(carriersOf(new Set(["@ofsc/config", "@ofsc/cli", "@ofsc/connexa"]))).toEqual(["@ofsc/task-queue"]);
  });

  it("is nobody, where nobody has it in its files", () => {
    expect(carriersOf(new Set(["@ofsc/compat-v2"]))).toEqual([]);
  });
});
