import type { ActivityLink } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import { type Handler, reply } from "../../../../http/handlers.js";
import { ProblemError } from "../../../../http/problem.js";
import { templateOf } from "../../../../world/link-templates.js";
import { findActivity } from "../find-activity.js";
import { findLink, type LinkPath, linkAt, linksOfActivity, showLink } from "./find-link.js";
import { dropLink, saveLink } from "./save-link.js";

type Contract = typeof contract.activities.links;

export const list: Handler<Contract["list"]> = (received) => {
  const { activityId } = findActivity(received, received.params.activityId);
  const items = linksOfActivity(received.world, activityId).map((link) => showLink(received, link));
  return { items, activityId: String(activityId) };
};

export const get: Handler<Contract["get"]> = (received) => {
  findActivity(received, received.params.activityId);
  return showLink(received, findLink(received, received.params));
};

/** A link that is there already is a conflict. */
export const create: Handler<Contract["create"]> = (received) => {
  const { world, params, body } = received;
  findActivity(received, params.activityId);
  const { fromActivityId, toActivityId, linkType } = body;
  const linkedActivityId = fromActivityId === params.activityId ? toActivityId : fromActivityId;
  const path = { activityId: params.activityId, linkedActivityId, linkType };
  checkPath(path, body, linkType);
  if (linkAt(world, path)) throw new ProblemError(409, `The activities have a link '${linkType}' already`);
  return showLink(received, saveLink(received, body));
};

/** Creates a link or takes the place of the one that is there. */
export const set: Handler<Contract["set"]> = (received) => {
  const { world, params, body } = received;
  findActivity(received, params.activityId);
  checkPath(
    params,
    body,
    templateOf(world, params.linkType)?.label === templateOf(world, body.linkType)?.label ? body.linkType : "",
  );
  const former = linkAt(world, params);
  if (former) dropLink(received, former);
  return reply(showLink(received, saveLink(received, body)), { status: former ? 200 : 201 });
};

export const remove: Handler<Contract["delete"]> = (received) => {
  findActivity(received, received.params.activityId);
  dropLink(received, findLink(received, received.params));
};

export const deleteAll: Handler<Contract["deleteAll"]> = (received) => {
  const { activityId } = findActivity(received, received.params.activityId);
  for (const link of linksOfActivity(received.world, activityId)) dropLink(received, link);
};

/** The body must be about the activities and the type of the path. */
function checkPath({ activityId, linkedActivityId }: LinkPath, body: ActivityLink, linkType: string): void {
  const ends = [body.fromActivityId, body.toActivityId];
  if (ends.includes(activityId) && ends.includes(linkedActivityId) && body.linkType === linkType) return;
  throw new ProblemError(400, "The activities and the link type must be those of the path");
}
