import { describe, expect, it } from "vitest";
import { collect, openSite, orders } from "../../test/company.js";
import { activityBatch } from "./activity-batch.js";
import { bulk } from "./bulk.js";
import { checkRows } from "./check-rows.js";

const byNumber = { identifyActivityBy: "apptNumber", ifInFinalStatusThen: "doNothing" } as const;

describe("before anything is sent", () => {
  it("every row is checked where that is all that is wanted, and said what would be sent", async () => {
    const rows: Record<string, unknown>[] = orders(500);
    rows[3] = { apptNumber: 4 };
    const check = checkRows(activityBatch(byNumber), rows);
    const outcomes = await collect(check);
    expect(outcomes.filter(({ status }) => status === "skipped")).toHaveLength(499);
    expect(outcomes[3]).toMatchObject({ index: 3, row: rows[3], status: "failed", error: { code: "validation" } });
    expect(check.plan).toMatchObject({ rows: 499, calls: 2, rounds: 1 });
    expect(check.plan.bytes).toBeGreaterThan(499 * 100);
    expect(() => checkRows(activityBatch(byNumber), [], { rows: 0 })).toThrow(/rows/);
  });

  it("a check of rows ends with its signal", async () => {
    const reason = new Error("enough");
    const check = checkRows(activityBatch(byNumber), orders(3), { signal: AbortSignal.abort(reason) });
    await expect(collect(check)).rejects.toBe(reason);
  });

  it("wrong options are refused, all at once", async () => {
    const { transport } = await openSite();
    const wrong = () => bulk(transport, activityBatch(byNumber), [], { concurrency: 0, rows: 1.5 });
    expect(wrong).toThrow(/concurrency.*\n.*rows/);
    expect(() => activityBatch({ identifyActivityBy: "activityId", ifInFinalStatusThen: "createNew" })).toThrow(
      /ifInFinalStatusThen/,
    );
    expect(() => activityBatch({ ifInFinalStatusThen: "maybe" as "doNothing" })).toThrow(/ifInFinalStatusThen/);
  });
});
