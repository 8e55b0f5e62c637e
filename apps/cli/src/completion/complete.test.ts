import { describe, expect, it } from "vitest";
import { createWorld, runLine } from "../../test/run-line.js";

const { world } = createWorld();
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

  it("asks the instance for its own values, behind the last comma too", async () => {
    // Completion gives up after a second, which a busy machine may take to load the first time.
    await expect
      .poll(() => complete("activities", "list", "--resources", "SUN"), { timeout: 15_000 })
      .toEqual(["SUNRISE"]);
    expect(await complete("activities", "list", "--resources", "55011,SUN")).toEqual(["55011,SUNRISE"]);
    expect(await complete("resources", "get", "5501")).toContain("55011");
  });

  it("says nothing where the instance does not answer", async () => {
    const away = { ...world, fetch: () => Promise.reject(new TypeError("away")) };
    expect((await runLine(["__complete", "resources", "get", "5"], away)).stdout).toBe("");
  });
});
