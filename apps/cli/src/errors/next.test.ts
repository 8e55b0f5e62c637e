import { listOperations } from "catalogue/operations";
import { describe, expect, it } from "vitest";
import { readIndex } from "../manifest.js";
import { matches } from "../mcp/patterns.js";
import { ofsc } from "../ofsc.js";
import { advices } from "./advices.js";
import { nextOf } from "./next.js";

const cause = (code: string) => new Error("fetch failed", { cause: Object.assign(new Error(code), { code }) });

describe("advice", () => {
  it.each([
    [
      { code: "conflict", errorCode: "LABEL_NOT_UNIQUE", operation: "metadata.plugins.install" },
      "nothing is to be done",
    ],
    [{ code: "server", status: 503, operation: "core.events.subscriptions.create" }, "delete one"],
    [{ code: "server", status: 503, operation: "core.users.list" }, "repeat later"],
    [{ code: "api", status: 400, operation: "core.activities.list" }, "look at --q"],
    [{ code: "api", status: 400, operation: "GET /rest/ofscCore/v1/activities" }, "look at --q"],
    [{ code: "conflict", operation: "core.activities.start" }, "look at the present state first"],
    [{ code: "timeout", limit: "queue" }, "other programs hold all places"],
    [{ code: "connection", cause: cause("ENOTFOUND") }, "check the name"],
    [{ code: "connection", cause: cause("ECONNREFUSED") }, "ofsc doctor"],
  ])("for %j", (error, start) => {
    expect(nextOf({ message: "", ...error })?.slice(0, start.length)).toBe(start);
  });

  it("is known by data alone: what OFS says in words changes nothing", () => {
    const error = { code: "conflict", message: "", operation: "core.users.update" };
    expect(nextOf({ ...error, detail: "status" })).toBe(nextOf({ ...error, detail: "anything else" }));
  });

  it("names operations and commands that there are", async () => {
    const names = listOperations().map(({ name }) => name);
    const patterns = advices.flatMap(({ operations = [] }) => operations).filter((one) => !one.includes(" "));
    expect(patterns.filter((pattern) => !names.some((name) => matches(name, [pattern])))).toEqual([]);
    const { groups } = await readIndex(ofsc);
    const commands = advices.flatMap(({ next }) =>
      [...next.matchAll(/ofsc ([a-z-]+)/g)].map(([, group = ""]) => group),
    );
    expect(commands.filter((group) => !Object.hasOwn(groups, group))).toEqual([]);
  });

  // `vitest run apps/cli/src/errors -u` writes it.
  it("is a page of the documentation", async () => {
    const rows = [["what happened", "next"], ...advices.map(({ when, next }) => [when, next])] as [string, string][];
    const [left, right] = [0, 1].map((column) => Math.max(...rows.map((row) => row[column as 0 | 1].length))) as [
      number,
      number,
    ];
    const [head, ...lines] = rows.map(([when, next]) => `| ${when.padEnd(left)} | ${next.padEnd(right)} |`);
    const page = [
      "# What went wrong, and what to do",
      "",
      "The advice that `ofsc` gives after `next:`, from the same table. What is special stands above what is general.",
      "",
      head,
      `| ${"-".repeat(left)} | ${"-".repeat(right)} |`,
      ...lines,
      "",
    ];
    await expect(page.join("\n")).toMatchFileSnapshot("../../../../docs/guides/errors.md");
  });
});
