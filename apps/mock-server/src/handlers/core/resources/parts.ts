import type { Inventory, ResourceExpansion } from "@ofsc/core";
import type { World } from "../../../world/world.js";
import { answerWorkSchedules } from "./work-schedules/list.js";
import { answerWorkSkills } from "./work-skills/list.js";
import { answerWorkZones } from "./work-zones/list.js";

/** What the parts of a resource hold that can be returned with it. */
export const itemsOf = {
  inventories: (world: World, resourceId: string) =>
    [...world.inventories.values()].filter(
      (one) => one.status === "resource" && one.resourceId === resourceId,
    ) as Inventory[],
  workSkills: answerWorkSkills,
  workZones: answerWorkZones,
  workSchedules: answerWorkSchedules,
} satisfies Record<ResourceExpansion, (world: World, resourceId: string) => object[]>;
