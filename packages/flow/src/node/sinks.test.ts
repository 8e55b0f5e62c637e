import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parquetReadObjects } from "hyparquet";
import { describe, expect, it, onTestFinished } from "vitest";
import { collect, failureOf, openSite, orders, type Site } from "../../test/company.js";
import { activityBatch } from "../bulk/activity-batch.js";
import { bulk } from "../bulk/bulk.js";
import { exportActivities } from "../export/export.js";
import { memoryStore } from "../work/memory-store.js";
import type { Sink } from "../work/sink.js";
import { csvSink } from "./csv-sink.js";
import { ndjsonSink } from "./ndjson-sink.js";
import { parquetSink } from "./parquet-sink.js";
import { readCsv, readNdjson } from "./read-rows.js";

async function temporary(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "flow-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

const rows = [
  { activityId: 1, apptNumber: "=1+1", duration: 30, more: { a: [1] } },
  { activityId: 2, apptNumber: 'say "hi", you', duration: 45.5 },
  { activityId: 3, apptNumber: "két\nsor" },
];

describe("NDJSON", () => {
  it("is read as it was written, a line for each row", async () => {
    const path = join(await temporary(), "new", "rows.ndjson");
    const sink = ndjsonSink(path);
    await sink.write(rows.slice(0, 2));
    await sink.write(rows.slice(2));
    await sink.flush?.();
    await sink.close?.();
    expect(await collect(readNdjson(path))).toEqual(rows);
    const more = ndjsonSink(path);
    await more.write(rows);
    await more.close?.();
    expect(await collect(readNdjson(path))).toHaveLength(6);
  });

  it("names the line that cannot be read, and the file that is not there", async () => {
    const path = join(await temporary(), "rows.ndjson");
    await writeFile(path, '{"a":1}\n\n{"a":\n');
    expect(await failureOf(collect(readNdjson(path)))).toMatchObject({ code: "row_format", line: 3, path });
    expect(await failureOf(collect(readNdjson(`${path}.none`)))).toMatchObject({ code: "ENOENT" });
    for await (const _ of readNdjson(path)) break;
  });
});

describe("CSV", () => {
  it("is read as it was written, numbers where there are some", async () => {
    const path = join(await temporary(), "rows.csv");
    const sink = csvSink(path, { columns: ["activityId", "apptNumber", "duration", "more"] });
    await sink.write([]);
    await sink.write(rows.slice(0, 1));
    await sink.write(rows.slice(1));
    await sink.close?.();
    const read = await collect(readCsv(path, { numbers: ["activityId", "duration"] }));
    // What a spreadsheet would run is text now.
    expect(read).toEqual([{ ...rows[0], apptNumber: "'=1+1", more: '{"a":[1]}' }, rows[1], rows[2]]);
  });

  it("loses no field for want of a column", async () => {
    const path = join(await temporary(), "rows.csv");
    const sink = csvSink<object>(path);
    await sink.write([{ a: 1 }, { b: 2 }]);
    expect(await failureOf(sink.write([{ c: 3, d: 4 }]))).toMatchObject({ code: "column", columns: ["c", "d"] });
    await sink.close?.();
  });

  it("names the line that cannot be read", async () => {
    const path = join(await temporary(), "rows.csv");
    await writeFile(path, 'a;b\n1;2\n3;"4\n');
    expect(await failureOf(collect(readCsv(path, { delimiter: ";" })))).toMatchObject({ code: "row_format" });
    await writeFile(path, "a,b\n1,x\n");
    expect(await failureOf(collect(readCsv(path, { numbers: ["b"] })))).toMatchObject({ code: "row_format", line: 2 });
    expect(await failureOf(collect(readCsv(`${path}.none`)))).toMatchObject({ code: "ENOENT" });
    for await (const _ of readCsv(path)) break;
  });
});

async function readParquet(folder: string): Promise<Record<string, unknown>[]> {
  const { files } = JSON.parse(await readFile(join(folder, "manifest.json"), "utf8"));
  const all: Record<string, unknown>[] = [];
  for (const { name } of files) {
    const { buffer, byteOffset, byteLength } = await readFile(join(folder, name));
    all.push(...(await parquetReadObjects({ file: buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer })));
  }
  return all;
}

describe("Parquet", () => {
  it("is read as it was written, a file for each flush", async () => {
    const folder = join(await temporary(), "rows.parquet");
    const sink = parquetSink<object>(folder, { columns: { activityId: "INT32" } });
    await sink.write(rows);
    await sink.flush?.();
    await sink.flush?.();
    await sink.write([{ activityId: 4, open: true, links: null }]);
    await sink.flush?.();
    expect(await readdir(folder)).toEqual(["manifest.json", "part-00001.parquet", "part-00002.parquet"]);
    const read = await readParquet(folder);
    expect(read).toMatchObject([{ ...rows[0], more: '{"a":[1]}' }, rows[1], rows[2], { activityId: 4, open: true }]);
  });
});

const year = { dateFrom: "2026-12-01", dateTo: "2026-12-20", fields: ["activityId", "date", "apptNumber"] };

async function fill({ core }: Site): Promise<void> {
  for (let day = 1; day <= 20; day++) {
    const activities = orders(15, `D${day}-`).map((row) => ({
      ...row,
      date: `2026-12-${String(day).padStart(2, "0")}`,
    }));
    const updateParameters = { identifyActivityBy: "apptNumber", ifInFinalStatusThen: "doNothing" } as const;
    await core.activities.bulkUpdate({ updateParameters, activities });
  }
}

const sinks: Record<string, { open: (path: string) => Sink<object>; read: (path: string) => Promise<object[]> }> = {
  ndjson: { open: (path) => ndjsonSink(path), read: (path) => collect(readNdjson(path)) },
  csv: {
    open: (path) => csvSink(path, { columns: year.fields }),
    read: (path) => collect(readCsv(path, { numbers: ["activityId"] })),
  },
  parquet: { open: (path) => parquetSink(path), read: readParquet },
};

describe.each(Object.keys(sinks))("an export to %s", (kind) => {
  const { open, read } = sinks[kind] as (typeof sinks)[string];

  it("that breaks off in the middle of a window ends in the same rows as one that does not", async () => {
    const site = await openSite({}, { retry: { attempts: 1 } });
    await fill(site);
    const folder = await temporary();
    const undisturbed = join(folder, "whole");
    await exportActivities(site.core, year, { pageRows: 40 }).to(open(undisturbed));
    const path = join(folder, "rows");
    const checkpoint = { store: memoryStore(), key: "rows" };
    for (let run = 0; run < 4; run++) {
      const sink = open(path);
      let writes = 0;
      const failing: Sink<object> = {
        ...sink,
        async write(more) {
          await sink.write(more);
          if (++writes === 3) throw new Error("killed");
        },
      };
      await exportActivities(site.core, year, { pageRows: 40, checkpoint, ordered: false })
        .to(failing)
        .catch(() => {});
    }
    const progress = await exportActivities(site.core, year, { pageRows: 40, checkpoint }).to(open(path));
    expect(progress.done).toBe(300);
    const whole = await read(undisturbed);
    expect(whole).toHaveLength(300);
    expect(await read(path)).toEqual(whole);
    // Without a checkpoint it begins with nothing.
    await exportActivities(site.core, year).to(open(path));
    expect(await read(path)).toHaveLength(300);
  });

  it("refuses to go on where the file is not what was left", async () => {
    const path = join(await temporary(), "rows");
    expect(await failureOf((open(path).rewind as (position: unknown) => Promise<void>)("x"))).toMatchObject({
      code: "store",
    });
    const wrong = kind === "csv" ? [{ bytes: -1 }, { bytes: 0, columns: "a" }, { bytes: 0, columns: [1] }] : [-1, 0.5];
    for (const position of [...wrong, Number.NaN, null]) {
      const rewind = open(path).rewind as (position: unknown) => Promise<void>;
      expect(await failureOf(rewind(position)), JSON.stringify(position)).toMatchObject({ code: "store" });
    }
    const position = kind === "csv" ? { bytes: 99 } : 99;
    expect(await failureOf((open(path).rewind as (position: unknown) => Promise<void>)(position))).toMatchObject({
      code: "store",
    });
  });
});

it("buries no row twice after a stop", async () => {
  const site = await openSite();
  const path = join(await temporary(), "dead.ndjson");
  const checkpoint = { store: memoryStore(), key: "orders" };
  const batch = activityBatch({ identifyActivityBy: "apptNumber", ifInFinalStatusThen: "doNothing" });
  const wrong = orders(30).map((row) => ({ ...row, resourceId: "nobody" }));
  const run = () => bulk(site.transport, batch, wrong, { rows: 5, checkpoint, deadLetters: ndjsonSink(path) });
  for await (const { index } of run()) if (index === 12) break;
  await run()
    .finish()
    .catch(() => {});
  const dead = await collect(readNdjson<{ index: number }>(path));
  expect(dead.map(({ index }) => index)).toEqual(wrong.map((_, index) => index));
});

it("a Parquet sink deletes nothing that a manifest names outside of its folder, and refuses one that is broken", async () => {
  const folder = await temporary();
  const outside = join(await temporary(), "precious.parquet");
  await writeFile(outside, "x");
  for (const manifest of [
    { files: [{ name: `../${outside}`, rows: 1 }], rows: 1 },
    { files: [{ name: "part-00001.parquet", rows: "1" }], rows: 1 },
    { files: [null] },
    "{",
  ]) {
    await writeFile(join(folder, "manifest.json"), typeof manifest === "string" ? manifest : JSON.stringify(manifest));
    expect(await failureOf(parquetSink(folder).rewind?.(undefined) as Promise<void>)).toMatchObject({ code: "store" });
  }
  expect(await readFile(outside, "utf8")).toBe("x");
  for (const rowGroup of [Number.NaN, 0, -1, 0.5]) expect(() => parquetSink(folder, { rowGroup })).toThrow(/rowGroup/);
});
