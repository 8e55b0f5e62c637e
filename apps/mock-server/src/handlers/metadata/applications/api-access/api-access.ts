import type { ApiAccessDetails, ApiAccessPatch } from "@ofsc/metadata";
import type * as contract from "@ofsc/metadata/contract";
import type { Context, Handler } from "../../../../http/handlers.js";
import { ProblemError } from "../../../../http/problem.js";
import type { ApiAccess, Application } from "../../../../world/applications.js";
import { findIn, linksTo, oneOf, required } from "../../collection/index.js";
import { apis, completeAccess, merge, openAccess } from "./apis.js";

type Contract = typeof contract.applications.apiAccess;

export const list: Handler<Contract["list"]> = (received) => {
  const application = findApplication(received, received.params.label);
  const items = Object.keys(apis).map((label) => {
    const { name, status, links } = answer(received, application, label);
    return { label, ...(name ? { name } : {}), ...(status ? { status } : {}), ...(links ? { links } : {}) };
  });
  return { items };
};

export const get: Handler<Contract["get"]> = (received) => {
  const { params } = received;
  return answer(received, findApplication(received, params.label), checkApi(params.apiLabel));
};

/** Methods and entities of the request take the place of those of the same label; the other lists that of the whole. */
export const update: Handler<Contract["update"]> = (received) => {
  const { world, params, body } = received;
  const application = findApplication(received, params.label);
  const label = checkApi(params.apiLabel);
  const changed = { ...entryOf(application, label), ...readPatch(body, entryOf(application, label)), label };
  const others = (application.apiAccess ?? openAccess()).filter((one) => one.label !== label);
  const next = { ...application, apiAccess: [...others, changed] };
  world.applications.set(next.label, next);
  const { links: _apart, ...rest } = answer(received, next, label);
  return rest;
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
