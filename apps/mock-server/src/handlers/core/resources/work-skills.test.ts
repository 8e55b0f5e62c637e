import { describe, expect, it } from "vitest";
import { coreOf, failureOf, statusOf } from "../../../../test/core-client.js";
import { fieldCompany } from "../../../../test/field-company.js";
import { mondayMorning } from "../../../../test/small-company.js";
import { createMockServer } from "../../../server.js";

const start = () => {
  const server = createMockServer({ seed: fieldCompany, clock: mondayMorning });
  return { server, workSkills: coreOf(server).resources.workSkills };
};

describe("the work skills of a resource", () => {
  it("are replaced: the former ones end yesterday, and are returned once more", async () => {
    const { workSkills } = start();
    const set = await workSkills.set("ann", [{ workSkill: "FIX", ratio: 80, endDate: "2026-12-31" }]);
    const fresh = { workSkill: "FIX", ratio: 80, startDate: "2026-03-02", endDate: "2026-12-31" };
    const ended = { ratio: 100, endDate: "2026-03-01" };
    expect(set.items).toEqual([fresh, { workSkill: "FIX", ...ended }, { workSkill: "BUILD", ...ended }]);
    expect((await workSkills.list("ann")).items).toHaveLength(3);
    expect((await workSkills.list("ann", { dateFrom: "2026-03-02" })).items).toEqual([fresh]);
    expect((await workSkills.list("ann", { dateFrom: "2027-01-01", dateTo: "2027-02-01" })).items).toEqual([]);

    const again = await workSkills.set("ann", [{ workSkill: "BUILD", ratio: 50 }]);
    expect(again.items).toHaveLength(4);
    expect((await workSkills.list("ann")).items.map(({ ratio }) => ratio)).toEqual([100, 100, 50]);
    await workSkills.set("ann", []);
    expect((await workSkills.list("ann", { dateFrom: "2026-03-02" })).items).toEqual([]);
  });

  it("can be taken away one by one", async () => {
    const { workSkills } = start();
    await workSkills.delete("ann", "FIX");
    expect((await workSkills.list("ann")).items).toEqual([{ workSkill: "BUILD", ratio: 100 }]);
    expect(await failureOf(workSkills.delete("ann", "FIX"))).toEqual([404, "ann does not have work skill FIX"]);
  });

  it("must exist, and end after they begin; a list needs its first day", async () => {
    const { workSkills } = start();
    const unknown = workSkills.set("ann", [{ workSkill: "SING", ratio: 1 }]);
    expect(await failureOf(unknown)).toEqual([400, "Invalid property value. Property: 'workSkill'. Value: 'SING'"]);
    const period = { startDate: "2026-03-02", endDate: "2026-03-01" };
    expect(await statusOf(workSkills.set("ann", [{ workSkill: "FIX", ratio: 1, ...period }]))).toBe(400);
    expect(await statusOf(workSkills.list("ann", { dateTo: "2026-03-01" }))).toBe(400);
    expect(await statusOf(workSkills.list("ann", { dateFrom: "2026-03-02", dateTo: "2026-03-01" }))).toBe(400);
    expect(await statusOf(workSkills.list("nobody"))).toBe(404);
  });
});
