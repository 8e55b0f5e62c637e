import type { ResourceWorkSkill as Answer } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Handler } from "../../../../http/handlers.js";
import { linksOf } from "../../../../http/links.js";
import type { ResourceWorkSkill } from "../../../../world/work-skills.js";
import type { World } from "../../../../world/world.js";
import { duringPeriod } from "../active-period.js";
import { findResource } from "../find-resource.js";

export const list: Handler<typeof contract.resources.workSkills.list> = (received) => {
  const { world, query, url } = received;
  const { resourceId } = findResource(received, received.params.resourceId);
  const items = duringPeriod(answerWorkSkills(world, resourceId), query);
  return { items, totalResults: items.length, links: linksOf(url, { items, totalResults: items.length }) };
};

/** The work skills of a resource as they are answered, those that have ended as well. */
export function answerWorkSkills(world: World, resourceId: string): Answer[] {
  return (world.resourceWorkSkills.get(resourceId) ?? []).map(answerWorkSkill);
}

export const answerWorkSkill = ({ ratio = 100, ...rest }: ResourceWorkSkill): Answer => ({ ...rest, ratio });
