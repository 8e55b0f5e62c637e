import type { Context } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import type { ActivityType } from "../../../world/activity-types.js";

type Fields = Readonly<Record<string, unknown>>;

/** A type that says nothing of its features has them all. */
export const allows = ({ features }: ActivityType, feature: string): boolean =>
  features === undefined || features[feature] === true;

/** The type of a new activity; 400 for one that is unknown or no longer used. */
export function typeFor({ world }: Context, label: string): ActivityType {
  const type = world.activityTypes.get(label);
  if (!type) throw new ProblemError(400, `The activity type '${label}' doesn't exist`);
  if (type.active === false) throw new ProblemError(400, `The activity type '${label}' is inactive`);
  return type;
}

/** A time slot must be there, and one of those of the type. */
export function checkTimeSlot({ world }: Context, type: ActivityType | undefined, timeSlot: unknown): void {
  if (typeof timeSlot !== "string" || timeSlot === "") return;
  if (world.timeSlots.has(timeSlot) && (type?.timeSlots?.includes(timeSlot) ?? true)) return;
  throw new ProblemError(400, `The time slot '${timeSlot}' is not available for the activity type '${type?.label}'`);
}

/** What the features of a type forbid, where they are enforced. */
export function checkFeatures({ switches }: Context, type: ActivityType, fields: Fields, inBucket: boolean): void {
  if (switches.typeFeatures !== "enforce") return;
  const position = (fields["setPositionInRoute"] as { position?: string } | undefined)?.position;
  const wrong = [
    [fields["date"] === undefined || fields["date"] === null, "allowNonScheduled"],
    [inBucket, "allowCreationInBuckets"],
    [Boolean(fields["timeSlot"]), "supportOfTimeSlots"],
    [position === "notOrdered", "supportOfNotOrderedActivities"],
  ] as const;
  const missing = wrong.flatMap(([needed, feature]) => (needed && !allows(type, feature) ? [feature] : []));
  if (missing.length > 0) throw new ProblemError(400, `The activity type '${type.label}' lacks ${missing.join(", ")}`);
}
