import { createMetadata } from "@ofsc/metadata";
import { createMockServer, type MockServer } from "@ofsc/mock-server";
import { createTransport } from "@ofsc/transport";
import { describe, expect, it } from "vitest";
import { apply, type Configuration, diff, kindNames, plan, pull } from "./index.js";

function metadataOf(server: MockServer) {
  const { instance, clientId, clientSecret } = server.credentials;
  const fetch = ((input: string, init?: RequestInit) =>
    server.fetch(new Request(input, init))) as typeof globalThis.fetch;
  return createMetadata(createTransport({ instance, baseUrl: "https://mock.example", clientId, clientSecret, fetch }));
}
const company = () => metadataOf(createMockServer());

describe("pull", () => {
  it("reads every kind, without links and without what belongs to the instance", async () => {
    const configuration = await pull(company());
    expect(Object.keys(configuration)).toEqual(kindNames);
    expect(Object.keys(configuration["properties"] ?? {})).toContain("XA_ACCESS");
    expect(JSON.stringify(configuration)).not.toMatch(/"links"|clientSecret"/);
    expect(configuration["properties"]?.["XA_ACCESS"]).toHaveProperty("enumerationList");
  });

  it("reads only the kinds that are asked for, and refuses those that nobody knows", async () => {
    expect(Object.keys(await pull(company(), { only: ["shifts", "properties"] }))).toEqual(["properties", "shifts"]);
    await expect(pull(company(), { only: ["nothing"] })).rejects.toThrow(TypeError);
  });

  it("is the same each time", async () => {
    expect(await pull(company())).toEqual(await pull(company()));
  });
});

describe("diff and plan", () => {
  const source: Configuration = { "work-skills": { A: { label: "A", name: "a" }, B: { label: "B", name: "b" } } };
  const target: Configuration = {
    "work-skills": { B: { label: "B", name: "x", extra: 1 }, C: { label: "C" } },
    shifts: {},
  };

  it("tell what is missing, surplus or different, and leave alone what the source does not say", () => {
    expect(diff(source, target).map(({ label, change, members }) => [label, change, members])).toEqual([
      ["A", "missing", []],
      ["B", "different", ["name"]],
      ["C", "surplus", []],
    ]);
  });

  it("find nothing to do where members come in another order", () => {
    const shift = (times: object): Configuration => ({ shifts: { early: { label: "early", times } } });
    expect(diff(shift({ from: "08:00", to: "16:00" }), shift({ to: "16:00", from: "08:00" }))).toEqual([]);
  });

  it("delete nothing unless asked for", () => {
    expect(plan(source, target).steps.map(({ action, label }) => [action, label])).toEqual([
      ["create", "A"],
      ["update", "B"],
    ]);
    expect(plan(source, target).left.map(({ label }) => label)).toEqual(["C"]);
    expect(plan(source, target, { prune: true }).steps.at(-1)).toMatchObject({ action: "delete", label: "C" });
  });

  it("take a kind that was not read for no empty one", () => {
    expect(diff({}, target)).toEqual([]);
  });
});

describe("apply", () => {
  it("brings an instance to another, after which there is nothing to do", async () => {
    const [from, to] = [company(), company()];
    await from.workSkills.createOrReplace("NEW", {
      name: "New",
      active: true,
      sharing: "maximal",
      translations: [{ language: "en", name: "New" }],
    } as never);
    await from.properties.createOrReplace("XA_FLOOR", {
      name: "Floor",
      type: "enumeration",
      entity: "activity",
      gui: "combobox",
      translations: [{ language: "en", name: "Floor" }],
    } as never);
    await from.properties.enumerationList.replaceAll("XA_FLOOR", {
      items: [{ label: "1", active: true, translations: [{ language: "en", name: "First" }] }],
    } as never);
    const source = await pull(from);
    const first = plan(source, await pull(to));
    expect(first.steps.map(({ action, kind, label }) => [action, kind, label])).toEqual([
      ["create", "properties", "XA_FLOOR"],
      ["create", "work-skills", "NEW"],
    ]);
    const told: string[] = [];
    const applied = await apply(to, first, { onStep: ({ step }) => told.push(step.label) });
    expect(applied.filter(({ outcome }) => outcome === "failed")).toEqual([]);
    expect(told).toEqual(["XA_FLOOR", "NEW"]);
    expect(plan(source, await pull(to)).steps).toEqual([]);
    await to.workSkills.createOrReplace("SURPLUS", {
      name: "Surplus",
      active: true,
      sharing: "maximal",
      translations: [{ language: "en", name: "Surplus" }],
    } as never);
    const pruned = plan(source, await pull(to), { prune: true, only: ["work-skills"] });
    expect((await apply(to, pruned)).map(({ outcome }) => outcome)).toEqual(["done"]);
    expect(diff(source, await pull(to))).toEqual([]);
  });

  it("reports a step that fails, and does the others", async () => {
    const to = company();
    const source = {
      "work-skills": {
        "": { name: "no label" },
        OK: { name: "Ok", active: true, sharing: "maximal", translations: [{ language: "en", name: "Ok" }] },
      },
    };
    const applied = await apply(to, plan(source as never, { "work-skills": {} }));
    expect(applied.map(({ step, outcome }) => [step.label, outcome])).toEqual([
      ["", "failed"],
      ["OK", "done"],
    ]);
  });
});

it("a step that no kind can do has failed, as a plan may come out of a file", async () => {
  const step = { kind: "work-skills", label: "A", change: "missing", members: [], writable: true, source: {} } as const;
  const steps = [
    { ...step, kind: "nothing", action: "create" },
    { ...step, kind: "time-slots", action: "delete" },
    { ...step, kind: "time-slots", action: "update" },
  ] as never;
  const applied = await apply(company(), { steps, left: [] });
  expect(applied).toMatchObject([{ outcome: "failed" }, { outcome: "failed" }, { outcome: "failed" }]);
  expect(applied).toMatchObject([{ error: { code: "validation" } }, { error: { code: "validation" } }, {}]);
});
