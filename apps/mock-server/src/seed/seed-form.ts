import { dictionary, extensible, int, type Model } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { writeDateTime } from "../world/days.js";
import type { World } from "../world/world.js";

/** A form that was filled in for an activity. */
export interface SeedForm {
  activityId: number;
  formLabel: string;
  /** Login of the user who submitted it. */
  user?: string;
  /** `YYYY-MM-DD HH:MM:SS`, in UTC. @default now */
  time?: string;
  /** Labels of the bundles that it belongs to. */
  bundles?: string[];
  /** What was filled in. */
  formDetails?: Record<string, unknown>;
}
export const SeedForm: Model<SeedForm> = () =>
  extensible<SeedForm>({
    activityId: int(),
    formLabel: z.string(),
    user: z.optional(z.string()),
    time: z.optional(z.string()),
    bundles: z.optional(z.array(z.string())),
    formDetails: z.optional(dictionary(z.unknown())),
  });

/** Who had the activity. */
function resourceDetails(world: World, activityId: number) {
  const { resourceId = "" } = world.activities.get(activityId) ?? {};
  const resource = world.resources.get(resourceId);
  if (!resource) return {};
  const { resourceInternalId, name = resourceId } = resource;
  return { resourceDetails: { ...(resourceInternalId === undefined ? {} : { resourceInternalId }), name } };
}

/** Adds a submission to its activity. */
export function putForm(world: World, { activityId, formLabel, time, formDetails = {}, ...others }: SeedForm): void {
  const { submittedForms } = world.activityParts;
  const form = {
    ...others,
    formIdentifier: { formSubmitId: String(world.ids.next("form")), formLabel },
    time: time ?? writeDateTime(world.clock.now()),
    formDetails,
    activityDetails: { activityId },
    ...resourceDetails(world, activityId),
  };
  submittedForms.set(activityId, [...(submittedForms.get(activityId) ?? []), form]);
}
