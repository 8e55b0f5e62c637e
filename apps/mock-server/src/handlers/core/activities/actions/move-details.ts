import type { EventMove, MoveCondition } from "@ofsc/core";
import type { KnownActivity } from "../../../../world/activities.js";
import { roleOf } from "../../../../world/resources.js";
import { requiredSkills } from "../../../../world/work-skill-conditions.js";
import { skillLevel } from "../../../../world/work-skills.js";
import type { World } from "../../../../world/world.js";
import type { Target } from "./target.js";

/** What an event tells of a move. */
export function moveDetails(world: World, activity: KnownActivity, { resourceId, date }: Target): EventMove {
  const zones = world.resourceWorkZones.get(resourceId) ?? [];
  const skills = requiredSkills(world, { ...activity });
  const day = date ?? activity.date ?? "";
  const moveCondition = `${kindOf(world, activity.resourceId)}To${capital(kindOf(world, resourceId))}` as MoveCondition;
  return {
    moveCondition,
    workZoneMismatch: activity.workZone !== undefined && !zones.some(({ workZone }) => workZone === activity.workZone),
    workSkillMismatch: skills.some((skill) => skillLevel(world, resourceId, skill, day) === 0),
  };
}

function kindOf(world: World, resourceId: string): "bucket" | "resource" {
  const resource = world.resources.get(resourceId);
  return resource && roleOf(world, resource) === "bucket" ? "bucket" : "resource";
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
