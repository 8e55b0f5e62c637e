import { describe, expect, it } from "vitest";
import { words } from "../../test/run-line.js";
import type { Command, Flag } from "../command.js";
import { readIndex } from "../manifest.js";
import { ofsc } from "../ofsc.js";
import { commonFlagsOf } from "./common-flags.js";
import { readArgs } from "./read-args.js";
import { route } from "./route.js";

const flag = (name: string, more: Partial<Flag> = {}): Flag => ({
  name,
  member: name,
  place: "query",
  type: "text",
  ...more,
});
const command: Pick<Command, "args" | "flags" | "rest"> = {
  args: [{ name: "ID", member: "id", place: "path", type: "whole" }],
  flags: [
    flag("resources", { list: true }),
    flag("date-from", { member: "dateFrom", type: "day" }),
    flag("dates", { type: "day", list: true }),
    flag("language-iso", { member: "languageISO" }),
    flag("aggregate-results", { member: "aggregateResults", type: "yes" }),
    flag("note"),
    flag("q"),
    flag("limit", { type: "whole" }),
    flag("at", { type: "moment" }),
    flag("time", { type: "time" }),
    flag("kind", { values: ["none", "all"] }),
    flag("set", { list: true, place: "own" }),
  ],
};
const common = commonFlagsOf(ofsc);
// A Tuesday.
const clock = { now: new Date("2026-12-01T08:00:00Z"), timeZone: "UTC" };
const read = (line: string | string[], rest?: string) =>
  readArgs(
    rest === undefined ? command : { ...command, rest },
    typeof line === "string" ? words(line) : line,
    clock,
    common,
  );

describe("a value", () => {
  it.each([
    ["7 --resources A,B --resources C", { resources: ["A", "B", "C"] }],
    ["7 --resources 'A\\,B'", { resources: ["A,B"] }],
    ["7 --dateFrom=today", { dateFrom: "2026-12-01" }],
    ["7 --date-from tomorrow", { dateFrom: "2026-12-02" }],
    ["7 --date-from -2w", { dateFrom: "2026-11-17" }],
    ["7 --date-from +1m", { dateFrom: "2027-01-01" }],
    ["7 --date-from mon", { dateFrom: "2026-12-07" }],
    ["7 --date-from tue", { dateFrom: "2026-12-08" }],
    ["7 --date-from end-of-month", { dateFrom: "2026-12-31" }],
    ["7 --dates today..+2d", { dates: ["2026-12-01", "2026-12-02", "2026-12-03"] }],
    ["7 --language-iso en --note=", { languageISO: "en", note: "" }],
    ["7 --languageISO en", { languageISO: "en" }],
    ["7 --aggregate-results", { aggregateResults: true }],
    ["7 --no-aggregate-results", { aggregateResults: false }],
    ["7 --noAggregateResults", { aggregateResults: false }],
    ["7 --aggregate-results=false", { aggregateResults: false }],
    ["7 --note -abc", { note: "-abc" }],
    ["7 --limit -5", { limit: -5 }],
    ["--q x 7", { q: "x" }],
    ["7 --kind ALL", { kind: "all" }],
    ["7 --at now", { at: "2026-12-01 08:00:00" }],
    ["7 --at +2h", { at: "2026-12-01 10:00:00" }],
    ["7 --at 'tomorrow 8:30'", { at: "2026-12-02 08:30:00" }],
    ["7 --time 8:30", { time: "08:30" }],
  ])("%s", (line, query) => {
    const { values, problems, args } = read(line);
    expect(problems).toEqual([]);
    expect(values.query).toEqual(query);
    expect(args).toEqual([7]);
  });

  it("may hold line breaks", () => {
    expect(read(["7", "--note={\n}"]).values.query).toEqual({ note: "{\n}" });
  });

  it("may be negative where a word may stand", () => {
    expect(read("-5").args).toEqual([-5]);
  });

  it("of a short flag may follow at once, after = or after others", () => {
    expect(read("7 -ojson").values.own).toEqual({ output: "json" });
    expect(read("7 -o=json").values.own).toEqual({ output: "json" });
    expect(read("7 -vo json").values.own).toEqual({ output: "json", verbose: true });
  });

  it("behind -- is a word, or the command's own", () => {
    expect(read("-- 7").args).toEqual([7]);
    expect(read("7 -- npm test --note x", "COMMAND").rest).toEqual(["npm", "test", "--note", "x"]);
  });
});

describe("what is wrong", () => {
  it.each([
    ["7 --date-from --limit 3", [["--date-from", "wants a value"]]],
    ["7 --note", [["--note", "wants a value"]]],
    ["7 --nota x", [["--nota", "is not known; did you mean --note?"]]],
    ["7 --q a --q b", [["--q", "is given twice"]]],
    ["7 8", [["8", "is one word too many"]]],
    ["x", [["ID", 'expected a whole number, got "x"']]],
    ["7 --date-from 2026-02-30", [["--date-from", 'expected a day such as 2026-12-01 or +7d, got "2026-02-30"']]],
    ["7 --kind non", [["--kind", 'expected one of none, all, got "non"; did you mean none?']]],
    ["7 --time 25:61", [["--time", 'expected a time such as 08:00, got "25:61"']]],
    [
      "7 --toString --constructor x",
      [
        ["--toString", "is not known"],
        ["--constructor", "is not known"],
      ],
    ],
  ])("%s is told", (line, problems) => {
    expect(read(line).problems.map(({ at, why }) => [at, why])).toEqual(problems);
  });

  it("is told all at once, in the order typed", () => {
    const { problems } = read("7 --dates tommorow --categorys IN 9");
    expect(problems.map(({ at }) => at)).toEqual(["--dates", "--categorys", "9"]);
  });

  it("has what is missing beside it", () => {
    expect(read("").missing.map(({ name }) => name)).toEqual(["ID"]);
  });
});

describe("a line", async () => {
  const index = await readIndex(ofsc);
  it.each([
    ["activities list --limit 3", "activities", "list", ["--limit", "3"]],
    ["core activities list", "activities", "list", []],
    ["help activities list", "activities", "list", ["--help"]],
    ["activities ls", "activities", "list", []],
    ["--profile x activities -v list", "activities", "list", ["--profile", "x", "-v"]],
    ["activities links list 7", "activities", "links list", ["7"]],
    ["api GET /x", "api", "", ["GET", "/x"]],
    ["mock -- npm test", "mock", "", ["--", "npm", "test"]],
    ["activities", "activities", undefined, []],
  ])("%s finds its command", (line, group, found, argv) => {
    const routed = route(words(line), index, common);
    expect([routed.group, routed.command, routed.argv]).toEqual([group, found, argv]);
  });

  it.each(["constructor", "../x", "__proto__", "toString"])("takes %s for no group", (word) => {
    expect(route([word], index, common).unknown?.word).toBe(word);
  });
});
