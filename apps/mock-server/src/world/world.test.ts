import { describe, expect, it } from "vitest";
import { createClock } from "../clock.js";
import { activitiesOn, putActivity, removeActivity } from "./activities.js";
import { dateTimeOf, daysBetween, isDay, minutesFrom, minutesOf, subtract, timeOf, writeDateTime } from "./days.js";
import { createRandom } from "./random.js";
import { descendantsOf, lineOf, putResource, timeZoneOf } from "./resources.js";
import { ianaOf, offsetAt } from "./time-zones.js";
import { type Condition, requiredSkills, skillLevel } from "./work-skills.js";
import { findWorkZone, missingKeyFields, putWorkZone } from "./work-zones.js";
import { createWorld } from "./world.js";

const empty = () => createWorld("mock", createClock("2026-03-02T00:00:00Z"));

describe("days and times", () => {
  it("are counted and written", () => {
    expect(daysBetween("2026-02-28", "2026-03-02")).toBe(2);
    expect(["2026-02-28", "2026-02-30", "2026-2-1", "tomorrow"].map(isDay)).toEqual([true, false, false, false]);
    expect([minutesOf("08:30:00"), minutesOf("8"), timeOf(1505)]).toEqual([510, 480, "25:05"]);
    expect(dateTimeOf("2026-02-28", 1500)).toBe("2026-03-01 01:00:00");
    expect(minutesFrom("2026-02-28", "2026-03-01 01:00:00")).toBe(1500);
    expect(writeDateTime(0, 90)).toBe("1970-01-01 01:30:00");
  });

  it("know the zones of OFS and those of IANA, in summer and in winter", () => {
    const [winter, summer] = [Date.parse("2026-01-15"), Date.parse("2026-07-15")];
    expect(ianaOf("Eastern")).toBe("America/New_York");
    expect([offsetAt("Eastern", winter), offsetAt("America/New_York", summer)]).toEqual([-300, -240]);
    expect([offsetAt("Asia/Kolkata", winter), offsetAt("UTC", winter)]).toEqual([330, 0]);
    expect(offsetAt("Nowhere", winter)).toBeUndefined();
  });

  it("can be taken apart", () => {
    expect(
      subtract(
        [{ from: 0, to: 10 }],
        [
          { from: 2, to: 3 },
          { from: 9, to: 20 },
          { from: 30, to: 40 },
        ],
      ),
    ).toEqual([
      { from: 0, to: 2 },
      { from: 3, to: 9 },
    ]);
  });
});

describe("random numbers", () => {
  it("are the same for the same seed", () => {
    const [one, two] = [createRandom(7), createRandom(7)];
    const rolls = Array.from({ length: 200 }, () => one.int(1, 6));
    expect(rolls).toEqual(Array.from({ length: 200 }, () => two.int(1, 6)));
    expect(new Set(rolls)).toEqual(new Set([1, 2, 3, 4, 5, 6]));
  });
});

describe("the resource tree", () => {
  it("is walked down and up, and follows a resource that is moved", () => {
    const world = empty();
    putResource(world, { resourceId: "root", timeZone: "UTC" });
    putResource(world, { resourceId: "a", parentResourceId: "root" });
    putResource(world, { resourceId: "b", parentResourceId: "root" });
    putResource(world, { resourceId: "c", parentResourceId: "a" });
    const ids = (list: { resourceId: string }[]) => list.map(({ resourceId }) => resourceId);
    expect(ids(descendantsOf(world, "root"))).toEqual(["a", "c", "b"]);
    const before = world.resources.get("c")?.resourceInternalId;
    putResource(world, { resourceId: "c", parentResourceId: "b", timeZone: "Eastern" });
    expect(ids(lineOf(world, "c"))).toEqual(["c", "b", "root"]);
    expect(ids(descendantsOf(world, "a"))).toEqual([]);
    expect(world.resources.get("c")?.resourceInternalId).toBe(before);
    expect([timeZoneOf(world, "b"), timeZoneOf(world, "c"), timeZoneOf(world, "x")]).toEqual([
      "UTC",
      "Eastern",
      undefined,
    ]);
  });
});

describe("a route", () => {
  it("has the activities of a resource on a day, and loses those that move away or go", () => {
    const world = empty();
    putActivity(world, { activityId: 5, resourceId: "ann", date: "2026-03-02", activityType: "IN" });
    expect(putActivity(world, { resourceId: "ann", activityType: "IN" }).activityId).toBe(4224001);
    putActivity(world, { activityId: 5, resourceId: "ann", date: "2026-03-03", activityType: "IN" });
    const on = (day?: string) => activitiesOn(world, "ann", day).map(({ activityId }) => activityId);
    expect([on("2026-03-02"), on("2026-03-03"), on()]).toEqual([[], [5], [4224001]]);
    removeActivity(world, 5);
    removeActivity(world, 5);
    expect(on("2026-03-03")).toEqual([]);
  });
});

describe("a work skill condition", () => {
  const needs = (condition: Omit<Condition, "label">, value?: unknown) => {
    const world = empty();
    world.workSkillConditions.push({ label: "S", conditions: [{ label: "f", ...condition }] });
    return requiredSkills(world, { f: value }).length === 1;
  };

  it.each([
    [{ function: "in", valueList: ["a", "b"] }, "b", "c"],
    [{ function: "in", value: "a" }, "a", "b"],
    [{ function: "notIn", valueList: ["a"] }, "b", "a"],
    [{ function: "contains", value: "b" }, "abc", "ac"],
    [{ function: "dContain", value: "b" }, "ac", "abc"],
    [{ function: "isNull" }, null, "x"],
    [{ function: "isNotNull" }, "x", ""],
    [{ function: "startsWith", value: "a" }, "ab", "ba"],
    [{ function: "dStartWith", value: "a" }, "ba", "ab"],
    [{ function: ">", value: "9" }, 10, 9],
    [{ function: ">=", value: "9" }, "9", "8.5"],
    [{ function: "<", value: "b" }, "a", "b"],
    [{ function: "<=", value: "b" }, "b", "c"],
  ] as [Omit<Condition, "label">, unknown, unknown][])("%o holds for %s and not for %s", (condition, yes, no) => {
    expect([needs(condition, yes), needs(condition, no)]).toEqual([true, false]);
  });

  it("counts on a level that a resource has on the day", () => {
    const world = empty();
    world.resourceWorkSkills.set("ann", [
      { workSkill: "S", ratio: 40 },
      { workSkill: "S", ratio: 80, startDate: "2026-03-01", endDate: "2026-03-31" },
      { workSkill: "T" },
    ]);
    const level = (skill: string, day: string) => skillLevel(world, "ann", skill, day);
    expect([level("S", "2026-03-15"), level("S", "2026-04-01"), level("T", "2026-04-01"), level("U", "x")]).toEqual([
      80, 40, 100, 0,
    ]);
  });
});

describe("a work zone", () => {
  it("is found by the key of the activity, in its order and lengths", () => {
    const world = empty();
    world.workZoneKey.push(
      { label: "czip", length: 3, order: 2, apiParameterName: "postalCode" },
      { label: "cstate", length: 2, order: 1, apiParameterName: "stateProvince" },
    );
    putWorkZone(world, { workZoneLabel: "Z", keys: ["FL331"] });
    const find = (fields: object) => findWorkZone(world, { ...fields })?.workZoneLabel;
    expect(find({ postalCode: "33101", stateProvince: "fl" })).toBe("Z");
    expect(find({ postalCode: "33201", stateProvince: "FL" })).toBeUndefined();
    expect(missingKeyFields(world, { postalCode: "33101" })).toEqual(["stateProvince"]);
    putWorkZone(world, { workZoneLabel: "Z", keys: ["FL332"] });
    expect([
      find({ postalCode: "33101", stateProvince: "FL" }),
      find({ postalCode: "33201", stateProvince: "FL" }),
    ]).toEqual([undefined, "Z"]);
    putWorkZone(world, { workZoneLabel: "Z", keys: ["FL332"], status: "inactive" });
    expect(find({ postalCode: "33201", stateProvince: "FL" })).toBeUndefined();
    expect(find({})).toBeUndefined();
  });
});
