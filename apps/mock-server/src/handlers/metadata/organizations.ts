import type { Organization as OrganizationAnswer } from "@ofsc/metadata";
import type * as contract from "@ofsc/metadata/contract";
import type { Context, Handler } from "../../http/handlers.js";
import type { Organization } from "../../world/organizations.js";
import { findIn, linksTo, namesOf, whole } from "./collection/index.js";

type Contract = typeof contract.organizations;

export const list: Handler<Contract["list"]> = (received) =>
  whole([...received.world.organizations.values()].map((one) => answer(one, received)));

export const get: Handler<Contract["get"]> = (received) =>
  answer(findIn(received.world.organizations, "Organization", received.params.label), received);

const answer = (organization: Organization, context: Context): OrganizationAnswer => ({
  ...organization,
  ...namesOf(organization, context),
  links: linksTo(context, "organizations", organization.label),
});
