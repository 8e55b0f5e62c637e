import { describe, expect, it } from "vitest";
import { createWorld, runLine } from "../../test/run-line.js";

const { world: own, server } = createWorld();
/** No test goes by how fast the machine is. */
const world = { ...own, completeMs: 50_000 };
const complete = async (...words: string[]) =>
  (await runLine(["__complete", ...words], world)).stdout.split("\n").filter(Boolean);

describe("completion", () => {
  it.each([
    [["activ"], ["activities", "activity-durations", "activity-travel", "activity-type-groups", "activity-types"]],
    [
      ["activities", "li"],
      ["links", "list"],
    ],
    [
      ["activities", "links", "delete"],
      ["delete", "delete-all"],
    ],
    [["activities", "list", "--date-f"], ["--date-from"]],
    [["activities", "list", "--include-children", "i"], ["immediate"]],
    [["activities", "list", "--include-children=a"], ["--include-children=all"]],
    [["activities", "list", "--nonsense", "--date-from", "tod"], ["today"]],
    [["activities", "list", "--no-dry"], ["--no-dry-run"]],
  ])("of %j", async (words, found) => {
    expect((await complete(...words)).sort()).toEqual(found);
  });

  it("asks the instance for its own values, behind the last comma too", { timeout: 60_000 }, async () => {
    // What a line loads the first time is loaded before, so that a busy machine takes none of the second for it.
    await runLine("resources list --limit 1", world);
    expect(await complete("activities", "list", "--resources", "SUN")).toEqual(["SUNRISE"]);
    expect(await complete("activities", "list", "--resources", "55011,SUN")).toEqual(["55011,SUNRISE"]);
    expect(await complete("resources", "get", "5501")).toContain("55011");
  });

  it("offers nothing that a shell would run, or take for several words", { timeout: 60_000 }, async () => {
    const { activityTypes } = server.world;
    const [one] = activityTypes.values();
    for (const label of ["Z$(reboot)", "Z;reboot", "Z DAY", "Z\u001b[2J", "Z.2-x"])
      activityTypes.set(label, { ...one, label } as never);
    expect(await complete("activities", "create", "--activity-type", "Z")).toEqual(["Z.2-x"]);
  });

  it("waits no longer than it says for the instance", async () => {
    const late = { ...world, completeMs: 1, fetch: () => new Promise<Response>(() => {}) };
    expect((await runLine(["__complete", "resources", "get", "5"], late)).stdout).toBe("");
  });

  it("says nothing where the instance does not answer", async () => {
    const away = { ...world, fetch: () => Promise.reject(new TypeError("away")) };
    expect((await runLine(["__complete", "resources", "get", "5"], away)).stdout).toBe("");
  });
});
