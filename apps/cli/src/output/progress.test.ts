import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createWorld, runLine } from "../../test/run-line.js";

const cwd = mkdtempSync(join(tmpdir(), "ofsc-progress-"));
writeFileSync(join(cwd, "photo.jpg"), new Uint8Array(3_000_000));

/** A clock that goes on by 200 ms, or by so many, whenever somebody looks at it. */
function passing(ms = 200) {
  let at = Date.parse("2026-12-01T08:00:00Z");
  return () => {
    at += ms;
    return new Date(at);
  };
}

describe("an upload", { timeout: 60_000 }, () => {
  const line = "activities files set 4226335 XA_PHOTO photo.jpg";

  it("says at a terminal how much of it was sent, of how much, and clears that line", async () => {
    const { world, server } = createWorld();
    const { code, stdout, stderr } = await runLine(line, { ...world, cwd, columns: 80, now: passing() });
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(stderr).toContain("\r\u001b[K");
    expect(stderr).toMatch(/[\d.]+ [kM]B of 3\.0 MB {2}[\d.]+ [kM]B\/s {2}\d+ s left/);
    expect(stderr.endsWith("\r\u001b[K")).toBe(true);
    expect(stdout).not.toContain("MB");
    expect(server.requests.at(-1)?.path).toContain("XA_PHOTO");
  });

  it("says nothing of that elsewhere, and is sent once more where that is harmless", async () => {
    const { world, server } = createWorld();
    server.faults.add({
      kind: "status",
      route: "PUT /rest/ofscCore/v1/activities/{activityId}/{propertyLabel}",
      status: 503,
      times: 1,
    } as never);
    const { code, stderr } = await runLine(line, { ...world, cwd, now: passing() });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(server.requests.filter(({ method }) => method === "PUT")).toHaveLength(2);
  });
});

describe("a table of a list", { timeout: 60_000 }, () => {
  const { world } = createWorld();
  const said = async (line: string) => (await runLine(line, { ...world, columns: 80 })).stderr;

  it("says below how many there are in all, or that it was cut", async () => {
    expect(await said("work-skills list")).toBe("5 in all\n");
    expect(await said("work-skills list --limit 2")).toBe("2 of 5 shown; --all shows all\n");
    expect(await said("work-skills list --all --page-size 2")).toBe("5 in all\n");
  });

  it("says nothing of what it cannot know, or was asked not to", async () => {
    expect(await said("work-skills list --quiet")).toBe("");
    expect(await said("work-skills list --offset 2")).toBe("");
    expect(await said(`work-skills list --query "[?active]"`)).toBe("");
    expect(await said("work-skills list -o json")).toBe("");
  });
});

describe("a daily extract", { timeout: 60_000 }, () => {
  it("says at a terminal which of its files comes, how much of it, and clears that line", async () => {
    const { world } = createWorld();
    const at = { ...world, cwd, columns: 80, now: passing(600) };
    const { code, stderr } = await runLine("extract get yesterday --out extract", at);
    expect(code).toBe(0);
    expect(stderr).toContain("\r\u001b[K1 of 1 files  ");
    expect(stderr.split("\r\u001b[K").at(-1)).toMatch(/^\S*Daily_Extract\S*\n$/);
  });
});
