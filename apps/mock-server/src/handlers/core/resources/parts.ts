import type {
  Inventory,
  ResourceExpansion,
  ResourceWorkSchedule,
  ResourceWorkSkill,
  ResourceWorkZone,
} from "@ofsc/core";
import type { World } from "../../../world/world.js";
import { answerInventory } from "./inventories/inventory-answer.js";
import { answerWorkSchedule } from "./work-schedules/work-schedule-answer.js";
import { answerWorkSkill } from "./work-skills/work-skill-answer.js";
import { answerWorkZone } from "./work-zones/work-zone-answer.js";
