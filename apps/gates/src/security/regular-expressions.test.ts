import { checkSync } from "recheck";
import { expect, it } from "vitest";
import { regularExpressions } from "./regular-expressions.js";

// Its own JavaScript, the same on every machine.
process.env["RECHECK_SYNC_BACKEND"] = "pure";

// These can be slow, for text that nobody sends over the network: each sees what the program's own settings say.
const ownText: Record<string, string> = {
  "-----BEGIN PRIVATE KEY-----([\\s\\S]+)-----END PRIVATE KEY-----": "the key of the application",
  "=+$": "what was just encoded, which ends in two of them at most",
  "\\/+$": "the base URL of the program",
};
const all = regularExpressions();

it("finds the regular expressions of the packages", () => {
  expect(all.length).toBeGreaterThan(50);
});

it("never hangs: no regular expression takes more than linear time for what comes from outside", () => {
  const slow = all
    .filter(({ source }) => !(source in ownText))
    .flatMap(({ at, source, flags }) => {
      const { status } = checkSync(source, flags, { timeout: 20_000 });
      return status === "safe" ? [] : [`${at} is ${status}: /${source}/${flags}`];
    });
  expect(slow).toEqual([]);
}, 300_000);

it("excuses none that is gone", () => {
  const sources = new Set(all.map(({ source }) => source));
  expect(Object.keys(ownText).filter((source) => !sources.has(source))).toEqual([]);
});
