import { beforeEach, describe, expect, it } from "vitest";
import { type Clients, clientsOf } from "../../../test/clients.js";
import { companyServer } from "../../../test/company-server.js";
import { statusOf } from "../../../test/core-client.js";

let templates: Clients["metadata"]["linkTemplates"];
beforeEach(() => {
  templates = clientsOf(companyServer()).metadata.linkTemplates;
});
const template = {
  label: "paint_after",
  reverseLabel: "paint_before",
  linkType: "finishToStart",
  active: true,
  minInterval: "adjustable",
  minIntervalValue: 30,
  maxInterval: "unlimited",
  translations: [{ language: "en-US", name: "Paint after", reverseName: "Paint before" }],
};

describe("a link template", () => {
  it("is created at either address, once", async () => {
    expect(await templates.create(template)).toMatchObject(template);
    expect(await statusOf(templates.create(template))).toBe(409);
    const other = { ...template, label: "dry_after", reverseLabel: "dry_before" };
    expect(await templates.createByLabel("dry_after", other)).toMatchObject(other);
    expect(await statusOf(templates.createByLabel("odd", other))).toBe(400);
    expect(await statusOf(templates.create({ ...template, label: "paint_before", reverseLabel: "x" }))).toBe(409);
    expect((await templates.list()).totalResults).toBe(5);
  });

  it("changes in what is no label and no type", async () => {
    await templates.create(template);
    const changed = await templates.update("paint_after", {
      reverseLabel: "odd",
      linkType: "related",
      active: false,
      maxInterval: "adjustable",
      maxIntervalValue: 60,
      schedulingConstraint: "sameDay",
      assignmentConstraint: "none",
    });
    expect(changed).toMatchObject({ ...template, active: false, maxInterval: "adjustable", maxIntervalValue: 60 });
    expect(await statusOf(templates.update("none", {}))).toBe(404);
    expect(await statusOf(templates.get("none"))).toBe(404);
    const strict = clientsOf(companyServer({ fixedFields: "refuse" })).metadata.linkTemplates;
    expect(await statusOf(strict.update("start_after", { linkType: "related" }))).toBe(400);
    expect((await strict.update("start_after", { linkType: "finishToStart", active: false })).active).toBe(false);
  });

  it("has what its type has", async () => {
    const { reverseLabel: _none, ...one } = { ...template, label: "with" };
    expect(await statusOf(templates.create(one))).toBe(400);
    const together = await templates.create({ ...one, linkType: "simultaneous", schedulingConstraint: "sameDay" });
    expect(together).not.toHaveProperty("minInterval");
    expect(together).not.toHaveProperty("schedulingConstraint");
    expect(await statusOf(templates.create({ ...template, linkType: "odd" }))).toBe(400);
    expect(await statusOf(templates.create({ ...template, minInterval: "odd" }))).toBe(400);
    const german = [{ language: "de-DE", name: "Nach" }];
    expect(await statusOf(templates.create({ ...template, translations: german }))).toBe(400);
    expect((await templates.get("start_together")).translations).toEqual([
      { language: "en-US", name: "start_together" },
    ]);
  });
});
