import * as capacity from "@ofsc/capacity/contract";
import { type Contract, mapOperations, type Operation, parseRoute } from "@ofsc/contract";
import * as core from "@ofsc/core/contract";
import * as metadata from "@ofsc/metadata/contract";
import type { ApiAccess } from "../../../../world/applications.js";

/** The APIs that an application can be given access to. */
export const apis: Readonly<Record<string, string>> = {
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
export const openAccess = (): ApiAccess[] => Object.keys(apis).map((label) => ({ label }));

/** All that can be said of an API: what an entry leaves out is open. */
export function completeAccess(access: ApiAccess): ApiAccess {
  const { label, apiMethods = [], apiEntities = [] } = access;
  const lists = {
    ...(label === "capacityAPI" ? { apiMethods: merge(methodsOf(capacity), apiMethods) } : {}),
    ...(label === "coreAPI" ? { apiEntities: merge(entitiesOf(core), apiEntities) } : {}),
    ...(label === "metadataAPI" ? { apiEntities: merge(entitiesOf(metadata), apiEntities) } : {}),
  };
  return { status: "active", ...access, ...lists };
}

/** A list with some of its items, found by their labels, exchanged, and new ones at its end. */
export function merge<Item extends { label: string }>(items: readonly Item[], others: readonly Item[]): Item[] {
  const all = new Map(items.map((item) => [item.label, item]));
  for (const item of others) all.set(item.label, item);
  return [...all.values()];
}

const methodsOf = (contract: Contract) => operationsOf(contract).map(([label]) => ({ label, status: "on" as const }));

function entitiesOf(contract: Contract) {
  const names = operationsOf(contract).map(([, { route }]) => parseRoute(route).path.split("/")[4] ?? "");
  return [...new Set(names)].sort().map((label) => ({ label, access: "ReadWrite" as const }));
}

function operationsOf(contract: Contract): [name: string, operation: Operation][] {
  const found: [string, Operation][] = [];
  mapOperations(contract, (operation, names) => found.push([names.join("."), operation]));
  return found;
}
