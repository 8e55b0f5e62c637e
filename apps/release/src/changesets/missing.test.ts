import { describe, expect, it } from "vitest";
import { published } from "../workspace.js";
import { missingChangesets } from "./missing.js";

const missing = (changed: readonly string[], ...named: string[]) =>
  missingChangesets(changed, new Set(named), published);

describe("a package that was changed", () => {
  it("wants a changeset, whichever file of its sources or manifest it was", () => {
    expect(missing(["packages/core/src/activities/index.ts"])).toEqual(["@ofsc/core"]);
    expect(missing(["packages/core/package.json", "packages/core/src/q.ts"])).toEqual(["@ofsc/core"]);
    expect(missing(["apps/cli/bin/ofsc.js"])).toEqual(["@ofsc/cli"]);
  });

  it("wants one for itself, not for another", () => {
    const changed = ["packages/core/src/q.ts", "packages/sdk/src/index.ts"];
    expect(missing(changed, "@ofsc/core")).toEqual(["@ofsc/sdk"]);
    expect(missing(changed, "@ofsc/core", "@ofsc/sdk")).toEqual([]);
  });

  it("is also one with a private package in it: the console in the mock server, the catalogue in the command line", () => {
    expect(missing(["apps/console/src/main.tsx"])).toContain("@ofsc/mock-server");
    expect(missing(["apps/catalogue/src/document.ts"])).toContain("@ofsc/cli");
  });

  it("is none with a private package that only its tests want", () => {
    expect(missing(["apps/services/src/index.ts"])).toEqual([]);
  });

  it("wants none for tests, pages and what is not published", () => {
    const changed = [
      "packages/core/src/q.test.ts",
      "packages/core/src/client.test-d.ts",
      "packages/core/README.md",
      "packages/flow/crash/follow.test.ts",
      "apps/gates/src/run.ts",
      "docs/security.md",
      "packages/core-other/src/x.ts",
    ];
    expect(missing(changed)).toEqual([]);
  });
});
