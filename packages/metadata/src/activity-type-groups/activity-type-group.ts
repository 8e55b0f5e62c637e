import { type Linked, linked, type Model, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { LabelReference } from "../label-reference.js";
import { Translation } from "../translation.js";

/** All of an activity type group, to create it or to replace it. */
export interface ActivityTypeGroupInput {
  /** The path decides. */
  label?: string;
  /** In the user's language. Of no effect here: set the translations. */
  name?: string;
  /** The name in each language; needed to create a group. A replacement without them keeps those there are. */
  translations?: Translation[];
  /** The activity types in the group. Of no effect here: each type names its group. */
  activityTypes?: LabelReference[];
}
const activityTypeGroupFields = () => ({
  label: z.optional(z.string()),
  name: z.optional(z.string()),
  translations: z.optional(z.array(schemaOf(Translation))),
  activityTypes: z.optional(z.array(schemaOf(LabelReference))),
});
export const ActivityTypeGroupInput: Model<ActivityTypeGroupInput> = () =>
  object<ActivityTypeGroupInput>(activityTypeGroupFields());

/** Activity types that belong together, such as `customer` or `internal`, fit to be sent back. */
export interface ActivityTypeGroup extends ActivityTypeGroupInput, Linked {
  /** Unique. */
  label: string;
}
export const ActivityTypeGroup: Model<ActivityTypeGroup> = () =>
  object<ActivityTypeGroup>({
    ...activityTypeGroupFields(),
    label: z.string(),
    ...linked(),
  });
