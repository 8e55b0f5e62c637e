import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { describeOnEach } from "../test/backends.js";
import { openSite, today } from "../test/company.js";

/** So many orders, each with a number of its own, as lines. */
const orders = (count: number, bad?: number) =>
  Array.from({ length: count }, (_, at) =>
    JSON.stringify({
      apptNumber: `J${at}`,
      resourceId: at === bad ? "nobody" : "routing",
      date: today,
      activityType: "RP",
    }),
  );

describeOnEach("an import", (open) => {
  it("sends rows once each, and keeps those that fail as dead letters with their line", async () => {
    const site = await openSite("empty");
    const { jobs, options } = open();
    const lines = orders(2_100, 1500);
    lines.splice(10, 0, "{", "");
    await writeFile(join(site.path, "orders.ndjson"), lines.join("\r\n"));
    const handle = await jobs.import("orders", { batch: "activities", source: "orders.ndjson" });
    site.worker(options);
    const { rows, failed, deadLetters } = await handle.result();
    expect({ rows, failed }).toEqual({ rows: 2_101, failed: 2 });
    const letters = (await Promise.all(deadLetters.map((name) => site.lines(name)))).flat();
    expect(letters.map((line) => JSON.parse(line))).toMatchObject([
      { line: 11, text: "{", error: { code: "row_format" } },
      { line: 1503, row: { apptNumber: "J1500" }, error: { code: "row" } },
    ]);
    const numbers = [...site.server.world.activities.values()].map(({ apptNumber }) => apptNumber);
    expect(new Set(numbers).size).toBe(2_099);
    expect(numbers).toHaveLength(2_099);
    expect(await handle.progress()).toMatchObject({ state: "done", done: 2_101, failed: 2, parts: { total: 3 } });
  });

  it("tells what no worker can do", async () => {
    const site = await openSite("empty");
    const { jobs, options } = open();
    site.worker(options);
    await writeFile(join(site.path, "rows.ndjson"), "{}\n");
    const handle = await jobs.import("rows", { batch: "constructor", source: "rows.ndjson" });
    await expect(handle.result()).rejects.toMatchObject({ missing: [{ part: "rows.0-3" }] });
    await expect(jobs.import("rows", {} as never)).rejects.toMatchObject({
      problems: [{ path: ["batch"] }, { path: ["source"] }],
    });
  });
});
