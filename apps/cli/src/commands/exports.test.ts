import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createWorld, runLine } from "../../test/run-line.js";

const { world, server } = createWorld();
const cwd = mkdtempSync(join(tmpdir(), "ofsc-export-"));
const run = (line: string) => runLine(line, { ...world, cwd });
const text = (name: string) => readFileSync(join(cwd, name), "utf8");

describe("an export", { timeout: 60_000 }, () => {
  it("of inventories has what technicians carry, on standard output a line each", async () => {
    const { code, stdout, stderr } = await run("export inventories");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const carried = [...server.world.inventories.values()].filter(({ status }) => status === "resource");
    const rows = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { inventoryId: number; links?: unknown });
    expect(rows).toHaveLength(carried.length);
    expect(rows[0]).not.toHaveProperty("links");
  });

  it("of inventories has what is at activities of the days, in the columns that were named", async () => {
    const made = await run(
      "activities customer-inventories create 4226335 --inventory-type MODEM --set serialNumber=S-1",
    );
    expect(made.code).toBe(0);
    const line = "export inventories --from today --to today --resources 55011 --fields inventoryId,status --out a.csv";
    expect(await run(line)).toMatchObject({ code: 0, stdout: "", stderr: "" });
    const [head, ...rows] = text("a.csv").trimEnd().split("\r\n");
    expect(head).toBe("inventoryId,status");
    expect(new Set(rows.map((row) => row.split(",")[1]))).toEqual(new Set(["resource", "customer"]));
  });

  it("as CSV loses no row to a field that comes later, and says which had no column", async () => {
    const { inventories } = server.world;
    const carried = [...inventories.values()].filter(({ status }) => status === "resource");
    for (const one of carried.slice(-3)) inventories.set(one.inventoryId, { ...one, XA_LATE: "x" } as never);
    const { code, stderr } = await run("export inventories --out late.csv");
    expect(code).toBe(0);
    expect(text("late.csv").trimEnd().split("\r\n")).toHaveLength(carried.length + 1);
    expect(text("late.csv")).not.toContain("XA_LATE");
    expect(stderr).toBe("warning: later rows also have XA_LATE; name columns with --fields\n");
  });

  it("writes members within members in columns of their own, and within lines as they are", async () => {
    const { inventories } = server.world;
    const first = [...inventories.values()].find(({ status }) => status === "resource") as { inventoryId: number };
    inventories.set(first.inventoryId, { ...first, XA_PLACE: { room: "7", floor: 2 } } as never);
    const line = "export inventories --fields inventoryId,XA_PLACE.room,constructor.name";
    expect(await run(`${line} --out place.csv`)).toMatchObject({ code: 0, stderr: "" });
    const [head, ...rows] = text("place.csv").trimEnd().split("\r\n");
    expect(head).toBe("inventoryId,XA_PLACE.room,constructor.name");
    expect(rows).toContain(`${first.inventoryId},7,`);
    expect(await run(`${line} --out place.ndjson`)).toMatchObject({ code: 0 });
    const same = JSON.stringify({ inventoryId: first.inventoryId, XA_PLACE: { room: "7" } });
    expect(text("place.ndjson").split("\n")).toContain(same);
    expect((await run(line)).stdout.split("\n")).toContain(same);
    expect((await run("export users --fields login,nothing.there --out users.csv")).code).toBe(0);
    expect(text("users.csv").split("\r\n")[0]).toBe("login,nothing.there");
  });

  it("of the configuration is a folder, or a row for each thing", async () => {
    expect((await run("export configuration --out there --only work-skills,time-slots")).code).toBe(0);
    expect((await run("export configuration --out acme.test --only work-skills")).code).toBe(0);
    expect(readdirSync(join(cwd, "there")).sort()).toEqual(["time-slots.json", "work-skills.json"]);
    const { stdout } = await run("export configuration --only work-skills,time-slots");
    const rows = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { kind: string; label: string });
    const inFolder = ["time-slots", "work-skills"].flatMap((kind) =>
      Object.keys(JSON.parse(text(`there/${kind}.json`))).map((label) => `${kind} ${label}`),
    );
    expect(rows.map(({ kind, label }) => `${kind} ${label}`).sort()).toEqual(inFolder.sort());
    expect((await run("export configuration --only work-skills --out skills.csv")).code).toBe(0);
    expect(text("skills.csv").split("\r\n")[0]).toBe("kind,label,item");
  });

  it("that cannot be written says so before anything is asked", async () => {
    const before = server.requests.length;
    writeFileSync(join(cwd, "taken"), "");
    for (const line of [
      "export inventories --out x.xml",
      "export configuration --out x.xml",
      "export configuration --out taken",
      "config pull x.json",
      "config pull taken",
    ])
      expect(await run(line)).toMatchObject({ code: 2, stderr: expect.stringMatching(/expected a f/) });
    expect(server.requests.length).toBe(before);
  });
});
