import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { migrateText } from "../../test/migrate-text.js";
import { typeErrorsOf } from "../../test/type-errors.js";
import type { Mapping } from "../mapping/method.js";
import type { Parameter } from "../mapping/source.js";
import { pyMappings } from "../mapping/tables.js";
import { proxyMappings } from "../ofs-proxy/mappings.js";
import { isReadToTheEnd } from "./call/list-calls.js";

const proxy: readonly Mapping[] = proxyMappings;
const methods = [
  ...pyMappings.map((mapping) => ({ mapping, receiver: "ofsc." })),
  ...proxy.map((mapping) => ({ mapping, receiver: "ofs." })),
].map((method) => ({ ...method, name: method.mapping.legacy.replace(".", "_") }));

/** The members of a query, which the legacy call took as one parameter. */
const queries: Record<string, string> = {
  "core.get_activities": '{ resources: "SUNRISE,SUNSET", dateFrom: day, dateTo: day, fields: "status" }',
  "core.search_activities": '{ searchInField: "apptNumber", searchForValue: "1", dateFrom: day, dateTo: day }',
  "core.get_events": "{ subscriptionId: text }",
  getActivities: '{ resources: "SUNRISE,SUNSET", dateFrom: day, dateTo: day, fields: text }',
  searchForActivities: '{ searchInField: "apptNumber", searchForValue: "1", dateFrom: day, dateTo: day }',
  getAllActivities: "{ resources: text, dateFrom: day, dateTo: day }",
  getActivityBookingOptions: '{ dates: "2026-12-01,2026-12-02", activityType: text }',
  getResourceAssistants: "{ dateFrom: day }",
  getAllResourceAssistants: "{ dateFrom: day }",
  showBookingGrid: "thing",
};

/** Values by what parameters of the name are; anything else is text. */
function sampleOf({ legacy, args }: Mapping, { name, default: value }: Parameter): string {
  const isJson = args.some((source) => "from" in source && source.from === name && source.as === "json");
  if (isJson) return "JSON.stringify(thing)";
  if (name === "method") return '"GET"';
  if (name === "partialUrl") return '"/rest/ofscCore/v1/activities"';
  if (legacy === "capacity.getAvailableCapacity" && name === "fields") return '["area.name"]';
  if (name === "fields" && legacy !== "core.get_resources") return '["label"]';
  if (name === "params") return queries[legacy] ?? "{}";
  if (/^(aid|activity_?[iI]d|linkedActivityId|location_id|offset|limit|initial_offset)$/.test(name)) return "7";
  if (
    typeof value === "boolean" ||
    /^(aggregateResults|returnStatuses)$/.test(name) ||
    /^(can|inventories|work[SZ])/.test(name)
  )
    return "true";
  if (/^(dates|areas|categories|fields|activity_?[fF]ields|users)$/.test(name)) return '["a", "b"]';
  if (/(data|property|skill|workzone|location|value|blob|json|plugin|conditions|additionalHeaders)$/.test(name))
    return "thing";
  if (name === "response_type") return "3";
  if (/date/i.test(name)) return "day";
  return /TimeIntervals|Level|TimeSlot/i.test(name) ? "thing" : "text";
}

function printLegacy({ name, receiver, mapping }: (typeof methods)[number]): string {
  const print = (parameter: Parameter) => sampleOf(mapping, parameter);
  const named = mapping.parameters.filter((parameter) => parameter.named);
  const args = mapping.parameters.filter((parameter) => !parameter.named).map(print);
  if (named.length > 0)
    args.push(`{ ${named.map((parameter) => `${parameter.name}: ${print(parameter)}`).join(", ")} }`);
  return `export const ${name} = await ${receiver}${mapping.legacy}(${args.join(", ")});`;
}

const legacy = `import { OFS } from "@ofs-users/proxy";
import { OFSC } from "@ofsc/compat-v2";
const ofs = new OFS({ token: "", instance: "acme" });
const ofsc = new OFSC({ clientID: "id", companyName: "acme", secret: "" });
const text = String(Math.random());
const day = "2026-12-01";
declare const thing: any;
${methods.map(printLegacy).join("\n")}
`;
const { after, comments } = migrateText(legacy);
const lineOf = (name: string) => {
  const [, rest = ""] = after.split(`export const ${name} = `);
  return rest.split(";\n")[0] ?? "";
};

describe("every method of the legacy classes", () => {
  const [byHand, byItself] = [true, false].map((isManual) =>
    methods.filter(({ mapping }) => (mapping.manual === true && !isReadToTheEnd(mapping)) === isManual),
  );

  it.each(byItself ?? [])("is rewritten: $name", ({ name, mapping, receiver }) => {
    expect(lineOf(name)).toContain(`${receiver}${mapping.call}(`);
  });

  it.each(byHand ?? [])("has a comment where it needs a hand: $name", ({ mapping, receiver }) => {
    const comment = `// TODO(@ofsc): ${mapping.legacy.replace(/^.*\./, "")} becomes ${mapping.call}`;
    const at = after.indexOf(`${receiver}${mapping.legacy}(`);
    expect(after.slice(0, at).split("\n").at(-2)).toContain(comment);
  });

  it("becomes a call whose types fit", { timeout: 180_000 }, () => {
    const left = (byHand ?? []).map(({ name }) => `export const ${name} =`);
    const rewritten = after
      .split("\n")
      .filter((line) => !left.some((start) => line.startsWith(start)))
      .join("\n");
    const path = fileURLToPath(new URL("../../fixtures/every-mapping.ts", import.meta.url));
    expect(typeErrorsOf([path], new Map([[path, rewritten]]))).toEqual([]);
  });

  it("leaves no other comments", () => {
    const others = after.split("\n").filter((line) => line.includes("TODO") && !line.includes(" becomes "));
    const topics = others.map((line) => line.slice(line.lastIndexOf("#") + 1));
    // What these were given has no place in the new call, or their note is about it.
    const known = ["call", "get_all_activities", "import_routing_plan", "getEvents", "stopTravel", "enrouteActivity"];
    expect(topics).toEqual(known);
    expect(comments).toBe((byHand?.length ?? 0) + known.length);
  });
});
