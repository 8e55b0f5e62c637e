import { getEventListeners } from "node:events";
import { createCore } from "@ofsc/core";
import { describe, expect, it } from "vitest";
import { collect, failureOf, openSite, orders } from "../../test/company.js";
import { getMany } from "../everyday/get-many.js";
import { activityBatch } from "./activity-batch.js";
import { bulk } from "./bulk.js";
import { checkRows } from "./check-rows.js";
import { createOnce } from "./create-once.js";
import { mapRows } from "./map-rows.js";

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

  it("a source that never answers holds nobody up whose signal has fired", async () => {
    const { transport } = await openSite();
    const silent = () => ({ [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => {}) }) });
    const reason = new Error("enough");
    const abort = new AbortController();
    const { signal } = abort;
    const batch = activityBatch(byNumber);
    const waiting = [
      collect(checkRows(batch, silent(), { signal })),
      bulk(transport, batch, silent(), { signal }).finish(),
      collect(mapRows(silent(), async () => 1, { signal })),
      collect(getMany(silent(), async () => 1, { signal })),
    ].map((work) => failureOf(work));
    abort.abort(reason);
    expect(await Promise.all(waiting)).toEqual([reason, reason, reason, reason]);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  it("wrong options are refused, all at once", async () => {
    const { transport } = await openSite();
    const wrong = () => bulk(transport, activityBatch(byNumber), [], { concurrency: 0, rows: 1.5 });
    expect(wrong).toThrow(/concurrency.*\n.*rows/);
    const numbers: Record<string, readonly unknown[]> = {
      ...Object.fromEntries(
        ["concurrency", "rows", "attempts", "stopAfter"].map((name) => [name, [Number.NaN, 0, -1, 0.5, "2"]]),
      ),
      giveUpAfterMs: [Number.NaN, -1, "2"],
      backoffMs: [5, [Number.NaN, 1], [0, 0], [5, 1], [1]],
    };
    for (const [name, values] of Object.entries(numbers)) {
      for (const value of values) {
        const options = { [name]: value };
        expect(() => bulk(transport, activityBatch(byNumber), [], options), `${name}: ${value}`).toThrow(RegExp(name));
        if (name !== "attempts" && name !== "backoffMs") continue;
        const once = createOnce(createCore(transport), orders(1)[0] ?? {}, { by: "apptNumber", ...options });
        expect(await failureOf(once), `${name}: ${value}`).toMatchObject({ code: "validation" });
      }
    }
    expect(() => activityBatch({ identifyActivityBy: "activityId", ifInFinalStatusThen: "createNew" })).toThrow(
      /ifInFinalStatusThen/,
    );
    expect(() => activityBatch({ ifInFinalStatusThen: "maybe" as "doNothing" })).toThrow(/ifInFinalStatusThen/);
  });
});
