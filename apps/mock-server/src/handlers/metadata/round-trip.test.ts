import * as collaboration from "@ofsc/collaboration/contract";
import { mapOperations } from "@ofsc/contract";
import * as metadata from "@ofsc/metadata/contract";
import * as partsCatalog from "@ofsc/parts-catalog/contract";
import * as statistics from "@ofsc/statistics/contract";
import { describe, expect, it } from "vitest";
import { clientsOf } from "../../../test/clients.js";
import { routesOf } from "../../http/routes.js";
import { createMockServer } from "../../server.js";
import { domains } from "../domains.js";

const server = createMockServer({ clock: "2026-03-02T12:00:00Z", tokenLifetime: 1e9 });
const { metadata: ofs, transport } = clientsOf(server);
const later = () => server.clock.advance(3_600_000);

/** Some entities with a label, each with what OFS may add one day, as far as it is kept. */
async function labelsIn(list: AsyncIterable<{ label: string }>): Promise<string[]> {
  const labels: string[] = [];
  for await (const { label } of list) labels.push(label);
  expect(labels.length).toBeGreaterThan(0);
  return labels;
}

interface Collection {
  get(label: string): PromiseLike<object>;
  put(label: string, entity: never): PromiseLike<unknown>;
}

/** Reads every entity, sends it back and reads it again. */
async function sendBack({ get, put }: Collection, labels: readonly string[]): Promise<void> {
  for (const label of labels) {
    const read = await get(label);
    later();
    await put(label, read as never);
    expect(await get(label)).toEqual(read);
  }
}

const quartets = {
  activityTypeGroups: ofs.activityTypeGroups,
  activityTypes: ofs.activityTypes,
  applications: ofs.applications,
  capacityCategories: ofs.capacityCategories,
  forms: ofs.forms,
  inventoryTypes: ofs.inventoryTypes,
  properties: ofs.properties,
  shifts: ofs.shifts,
  workSkillGroups: ofs.workSkillGroups,
  workSkills: ofs.workSkills,
};

describe("what was read can be sent back, and nothing is lost", () => {
  it.each(Object.entries(quartets))("of %s", async (_, { list, get, createOrReplace }) => {
    const labels = await labelsIn(list());
    await sendBack({ get: (label) => get(label), put: createOrReplace }, labels);
  });

  it.each(Object.entries(quartets))("nor what %s may have one day", async (path, { list, get }) => {
    const [label = ""] = await labelsIn(list());
    const { links, ...read } = (await get(label)) as { links?: unknown };
    const next = { ...read, addedLater: { deep: [1, null] } };
    const url = `/rest/ofscMetadata/v1/${path}/${encodeURIComponent(label)}` as const;
    await transport.request("PUT", url, { body: next });
    expect(await transport.request("GET", url)).toEqual({ ...next, links });
    await transport.request("PUT", url, { body: read });
    expect(await transport.request("GET", url)).toEqual({ ...read, links });
  });

  it("of map layers", async () => {
    const labels = await labelsIn(ofs.mapLayers.list());
    await sendBack({ get: (label) => ofs.mapLayers.get(label), put: ofs.mapLayers.replace }, labels);
  });

  it("of work zones, one by one and all together, with nulls", async () => {
    const zone = { workZoneLabel: "NULLS", workZoneName: "Nulls", travelArea: "mock" };
    await ofs.workZones.create({ ...zone, keys: null, shapes: null, organization: null });
    expect(await ofs.workZones.get("NULLS")).toMatchObject({ keys: null, shapes: null, organization: null });
    const all = await ofs.workZones.list();
    const labels = all.items.map(({ workZoneLabel }) => workZoneLabel);
    await sendBack({ get: (label) => ofs.workZones.get(label), put: ofs.workZones.replace }, labels);
    await ofs.workZones.replaceAll(all);
    expect(await ofs.workZones.list()).toEqual(all);
    await ofs.workZones.update(all);
    expect(await ofs.workZones.list()).toEqual(all);
  });

  it("of work skill conditions, their dependencies and tests", async () => {
    const { items } = await ofs.workSkillConditions.list();
    const [first] = items;
    if (!first) throw new Error("there are conditions");
    const dependent = {
      ...first,
      internalId: 99,
      dependencies: [{ type: "notSelected", dependency: [{ internalId: first.internalId }] }],
    };
    const { conditions: _none, ...always } = { ...first, internalId: 100 };
    await ofs.workSkillConditions.replaceAll({ items: [...items, dependent, always] });
    const read = await ofs.workSkillConditions.list();
    expect(read.items).toEqual([...items, dependent, always]);
    expect(await ofs.workSkillConditions.replaceAll({ items: read.items })).toEqual(read);
    await ofs.workSkillConditions.replaceAll({ items });
  });

  it("of the values of an enumeration", async () => {
    const read = await ofs.properties.enumerationList.list("XA_ACCESS");
    await ofs.properties.enumerationList.replaceAll("XA_ACCESS", { items: read.items });
    expect(await ofs.properties.enumerationList.list("XA_ACCESS")).toEqual(read);
    // The property itself keeps them when it is replaced.
    await ofs.properties.createOrReplace("XA_ACCESS", await ofs.properties.get("XA_ACCESS"));
    expect(await ofs.properties.enumerationList.list("XA_ACCESS")).toEqual(read);
  });

  it("of link templates and API access, which are changed in part", async () => {
    for (const label of await labelsIn(ofs.linkTemplates.list())) {
      const read = await ofs.linkTemplates.get(label);
      await ofs.linkTemplates.update(label, read);
      expect(await ofs.linkTemplates.get(label)).toEqual(read);
    }
    for (const { label } of (await ofs.applications.apiAccess.list("demo")).items) {
      const read = await ofs.applications.apiAccess.get("demo", label);
      await ofs.applications.apiAccess.update("demo", label, read);
      expect(await ofs.applications.apiAccess.get("demo", label)).toEqual(read);
    }
  });

  it("of a property that lacks its settings, and of nulls in an activity type", async () => {
    await ofs.properties.createOrReplace("XA_PLAIN", {
      type: "string",
      entity: "activity",
      gui: "text",
      translations: [{ language: "en", name: "Plain" }],
    });
    await ofs.properties.update("XA_PLAIN", { gui: null });
    expect(await ofs.properties.get("XA_PLAIN")).toMatchObject({ gui: null });
    const type = { active: true, groupLabel: null, colors: null, segmentMinDuration: null, defaultDuration: 30 };
    await ofs.activityTypes.createOrReplace("NULLS", { ...type, translations: [{ language: "en", name: "Nulls" }] });
    const read = await ofs.activityTypes.get("NULLS");
    expect(read).toMatchObject(type);
    await ofs.activityTypes.createOrReplace("NULLS", read);
    expect(await ofs.activityTypes.get("NULLS")).toEqual(read);
  });
});

describe("the server", () => {
  it("has a handler for every operation of these APIs", () => {
    const known = new Set(routesOf(domains).map(({ operation }) => operation));
    const missing: string[] = [];
    let count = 0;
    for (const contract of [metadata, statistics, collaboration, partsCatalog]) {
      mapOperations(contract, (operation, names) => {
        count++;
        if (!known.has(operation)) missing.push(names.join("."));
      });
    }
    expect(missing).toEqual([]);
    expect(count).toBeGreaterThanOrEqual(102);
  });
});
