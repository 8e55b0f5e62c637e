import type { Page } from "@ofsc/contract";
import type { ListResources, Resource as ResourceAnswer } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import { seesResource } from "../../../auth/visible.js";
import type { Context, Handler } from "../../../http/handlers.js";
import { listed } from "../../../http/paged.js";
import { childrenOf, descendantsOf, type Resource, roleOf } from "../../../world/resources.js";
import { findResource } from "./find-resource.js";
import { answerResource, checkFields } from "./resource-answer.js";

type Contract = typeof contract.resources;

/** All that the caller may see, from the top of the tree to its leaves. */
export const list: Handler<Contract["list"]> = (received) =>
  pageOf(received, descendantsOf(received.world, ""), received.query);

export const children: Handler<Contract["children"]> = (received) => {
  const { resourceId } = findResource(received, received.params.resourceId);
  return pageOf(received, childrenOf(received.world, resourceId), received.query);
};

export const descendants: Handler<Contract["descendants"]> = (received) => {
  const { resourceId } = findResource(received, received.params.resourceId);
  return pageOf(received, descendantsOf(received.world, resourceId), received.query);
};

function pageOf(context: Context, resources: readonly Resource[], query: ListResources): Page<ResourceAnswer> {
  const { world, caller, url } = context;
  const { canBeTeamHolder, canParticipateInTeam, fields } = query;
  checkFields(context, fields);
  const works = (resource: Resource) => roleOf(world, resource) === "field_resource";
  const wanted = resources.filter(
    (one) =>
      seesResource(world, caller, one.resourceId) &&
      // Types do not say who works in teams; technicians do.
      [canBeTeamHolder, canParticipateInTeam].every((asked) => asked === undefined || asked === works(one)),
  );
  return listed({ url, query }, wanted, { hasMore: "never", show: (one) => answerResource(context, one, query) });
}
