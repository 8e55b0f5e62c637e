import { readFileSync } from "node:fs";
import { breaksOf, lastReleased, reportOf, surfaces } from "release/api";
import { pendingChangesets } from "release/pending";
import { beforeAll, describe, expect, it } from "vitest";
import { publicPackages } from "./packages.js";

const names = publicPackages().flatMap(({ name, exports = {} }) => ("." in exports ? [name] : []));

describe("the types that users compile against", () => {
  let current: ReturnType<typeof surfaces>;

  beforeAll(() => {
    current = surfaces();
  }, 60_000);

  it.each(names)("are those that were reviewed, of %s: `pnpm api` writes them", (name) => {
    expect(current.get(name)).toBe(readFileSync(reportOf(name), "utf8"));
  });

  it.each(names)("hold what the last release of %s promised, unless a changeset says major", (name) => {
    const major = pendingChangesets().some(({ releases }) =>
      releases.some((one) => one.name === name && one.type === "major"),
    );
    const released = lastReleased(name);
    const breaks = released === undefined ? [] : breaksOf(released, current.get(name) ?? "");
    expect(major ? [] : breaks).toEqual([]);
  });
});
