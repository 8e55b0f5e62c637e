import { extensible, type Model, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { type Resource, resourceShape } from "../world/resources.js";
import { WorkScheduleItem } from "../world/work-schedules.js";
import { ResourceWorkSkill } from "../world/work-skills.js";
import { ResourceWorkZone } from "../world/work-zones.js";

/** A resource with all that belongs to it. */
export interface SeedResource extends Resource {
  workSkills?: ResourceWorkSkill[];
  workZones?: ResourceWorkZone[];
  /** @default none: the resource does not work */
  workSchedules?: WorkScheduleItem[];
}
export const SeedResource: Model<SeedResource> = () =>
  extensible<SeedResource>({
    ...resourceShape(),
    workSkills: z.optional(z.array(schemaOf(ResourceWorkSkill))),
    workZones: z.optional(z.array(schemaOf(ResourceWorkZone))),
    workSchedules: z.optional(z.array(schemaOf(WorkScheduleItem))),
  });
