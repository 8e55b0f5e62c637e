import type { ResourceExpansion } from "@ofsc/core";
import type { Context } from "../../../http/handlers.js";
import { inventoriesHeldBy } from "../../../world/inventories.js";
import { showInventory } from "../inventories/show-inventory.js";
import { answerWorkSchedules } from "./work-schedules/list.js";
import { answerWorkSkills } from "./work-skills/list.js";
import { answerWorkZones } from "./work-zones/list.js";

/** What the parts of a resource hold that can be returned with it. */
export const itemsOf = {
  inventories: (context, resourceId) =>
    inventoriesHeldBy(context.world, resourceId).map((inventory) => showInventory(context, inventory)),
  workSkills: ({ world }, resourceId) => answerWorkSkills(world, resourceId),
  workZones: ({ world }, resourceId) => answerWorkZones(world, resourceId),
  workSchedules: ({ world }, resourceId) => answerWorkSchedules(world, resourceId),
} satisfies Record<ResourceExpansion, (context: Context, resourceId: string) => object[]>;
