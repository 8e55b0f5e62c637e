import * as capacity from "@ofsc/capacity/contract";
import * as collaboration from "@ofsc/collaboration/contract";
import { type Contract as AnyContract, mapOperations, type Operation, parseRoute, present } from "@ofsc/contract";
import * as core from "@ofsc/core/contract";
import type { ApiAccessDetails, ApiAccessPatch } from "@ofsc/metadata";
import type * as contract from "@ofsc/metadata/contract";
import * as metadata from "@ofsc/metadata/contract";
import * as statistics from "@ofsc/statistics/contract";
import type { Context, Handlers } from "../../http/handlers.js";
import { ProblemError } from "../../http/problem.js";
import type { ApiAccess, Application } from "../../world/applications.js";
import { findIn } from "./collection.js";
import { linksTo } from "./links.js";
import { oneOf, required } from "./values.js";

export const apiAccess: Handlers<typeof contract.applications.apiAccess> = {
  list: (received) => {
    const application = findApplication(received, received.params.label);
    const items = Object.keys(apis).map((label) => {
      const { name, status, links } = answer(received, application, label);
      return { label, ...present({ name, status, links }) };
    });
    return { items };
  },

  get: (received) => {
    const { params } = received;
    return answer(received, findApplication(received, params.label), checkApi(params.apiLabel));
  },

  /** Methods and entities of the request take the place of those of the same label; the other lists that of the whole. */
  update: (received) => {
    const { world, params, body } = received;
    const application = findApplication(received, params.label);
    const label = checkApi(params.apiLabel);
    const changed = { ...entryOf(application, label), ...readPatch(body, entryOf(application, label)), label };
    const others = (application.apiAccess ?? openAccess()).filter((one) => one.label !== label);
    const next = { ...application, apiAccess: [...others, changed] };
    world.applications.set(next.label, next);
    const { links: _apart, ...rest } = answer(received, next, label);
    return rest;
  },
};

const findApplication = ({ world }: Context, label: string) => findIn(world.applications, "Application", label);

function checkApi(label: string): string {
  if (Object.hasOwn(apis, label)) return label;
  throw new ProblemError(404, `API not found: label='${label}'`);
}

/** An application with entries of its own may do nothing where it has none. */
function entryOf({ apiAccess = openAccess() }: Application, label: string): ApiAccess {
  return apiAccess.find((one) => one.label === label) ?? { label, status: "inactive" };
}

function answer(context: Context, application: Application, label: string): ApiAccessDetails {
  const access = completeAccess(entryOf(application, label));
  const fields = label === "inboundAPI" ? { activityFields: [], inventoryFields: [], providerFields: [] } : {};
  return {
    ...fields,
    ...access,
    name: apis[label] ?? label,
    links: linksTo(context, "applications", application.label, "apiAccess", label),
  };
}

function readPatch(body: ApiAccessPatch, { apiMethods = [], apiEntities = [] }: ApiAccess): Partial<ApiAccess> {
  const { label: _path, name: _fixed, status, apiMethods: methods, apiEntities: entities, ...fields } = body;
  const { links: _own, ...lists } = fields as typeof fields & { links?: unknown };
  return {
    ...lists,
    ...(status === undefined ? {} : { status: oneOf("status", status, ["active", "inactive"]) }),
    ...(methods ? { apiMethods: merge(apiMethods, methods.map(readMethod)) } : {}),
    ...(entities ? { apiEntities: merge(apiEntities, entities.map(readEntity)) } : {}),
  };
}

function readMethod({ label, status = "on" }: { label?: string; status?: string }) {
  if (label === undefined) throw required("apiMethods/label");
  return { label, status: oneOf("apiMethods/status", status, ["on", "off"]) };
}

function readEntity({ label, access = "ReadWrite" }: { label?: string; access?: string }) {
  if (label === undefined) throw required("apiEntities/label");
  return { label, access: oneOf("apiEntities/access", access, ["ReadOnly", "ReadWrite", "Hidden"]) };
}

/** The APIs that an application can be given access to. */
const apis: Readonly<Record<string, string>> = {
  coreAPI: "Core API",
  metadataAPI: "Metadata API",
  capacityAPI: "Capacity API",
  statisticsAPI: "Statistics API",
  partsCatalogAPI: "Parts Catalog API",
  fieldCollaborationAPI: "Field Collaboration API",
  inboundAPI: "Inbound API",
  outboundAPI: "Outbound API",
};

/** What an application may do that has no entries of its own: everything. */
const openAccess = (): ApiAccess[] => Object.keys(apis).map((label) => ({ label }));

/** All that can be said of an API: what an entry leaves out is open. */
function completeAccess(access: ApiAccess): ApiAccess {
  const { label, apiMethods = [], apiEntities = [] } = access;
  const lists = {
    ...(label === "capacityAPI" ? { apiMethods: merge(methodsOf(capacity), apiMethods) } : {}),
    ...(label === "coreAPI" ? { apiEntities: merge(entitiesOf(core), apiEntities) } : {}),
    ...(label === "statisticsAPI" ? { apiEntities: merge(entitiesOf(statistics), apiEntities) } : {}),
    ...(label === "fieldCollaborationAPI" ? { apiEntities: merge(entitiesOf(collaboration), apiEntities) } : {}),
    ...(label === "metadataAPI" ? { apiEntities: merge(entitiesOf(metadata), apiEntities) } : {}),
  };
  return { status: "active", ...access, ...lists };
}

/** A list with some of its items, found by their labels, exchanged, and new ones at its end. */
function merge<Item extends { label: string }>(items: readonly Item[], others: readonly Item[]): Item[] {
  const all = new Map(items.map((item) => [item.label, item]));
  for (const item of others) all.set(item.label, item);
  return [...all.values()];
}

const methodsOf = (contract: AnyContract) =>
  operationsOf(contract).map(([label]) => ({ label, status: "on" as const }));

function entitiesOf(contract: AnyContract) {
  const names = operationsOf(contract).map(([, { route }]) => parseRoute(route).path.split("/")[4] ?? "");
  return [...new Set(names)]
    .filter((name) => name !== "metadata-catalog")
    .sort()
    .map((label) => ({ label, access: "ReadWrite" as const }));
}

function operationsOf(contract: AnyContract): [name: string, operation: Operation][] {
  const found: [string, Operation][] = [];
  mapOperations(contract, (operation, names) => found.push([names.join("."), operation]));
  return found;
}
