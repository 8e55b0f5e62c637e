import type { Context } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import type { ActivityType } from "../../../world/activity-types.js";
import { categoriesOf } from "../../../world/capacity-categories.js";
import { findWorkZone, missingKeyFields } from "../../../world/work-zones.js";

/** The travel time of the company, in minutes, where nothing better is known. */
export const companyTravel = 15;

/** An activity that someone wants to book, with all that was worked out about it. */
export interface Wanted {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly type: ActivityType;
  readonly duration: number;
  /** Whether travel counts, and whether it is estimated from the routes. */
  readonly travel: "none" | "company" | "estimated";
  readonly categories: readonly string[];
  /** Label; undefined when there is none for the fields. */
  readonly workZone: string | undefined;
}

/** What the caller says about working these out. */
export interface WantedRules {
  readonly activityType?: string | undefined;
  readonly determineCategory?: boolean | undefined;
  readonly categories?: readonly string[] | undefined;
  readonly estimateTravelTime?: boolean | undefined;
  readonly defaultDuration?: number | undefined;
}

/** Works out what an activity with these fields is to booking. */
export function wantedOf(context: Context, fields: Readonly<Record<string, unknown>>, rules: WantedRules): Wanted {
  const { world, switches } = context;
  const { activityType = "", determineCategory = true, categories, estimateTravelTime = true } = rules;
  const type = world.activityTypes.get(activityType);
  if (!type && switches.unknownActivityType === "refuse") {
    throw new ProblemError(400, `Unknown activity type: ${activityType}`);
  }
  const known: ActivityType = type ?? { label: activityType, defaultDuration: 60 };
  const { calculateTravel = true, supportOfWorkZones = true, supportOfWorkSkills = true } = known.features ?? {};
  const found = determineCategory && supportOfWorkSkills ? categoriesOf(world, { ...fields, activityType }) : undefined;
  return {
    fields,
    type: known,
    duration: rules.defaultDuration ?? known.defaultDuration,
    travel: !calculateTravel ? "none" : estimateTravelTime ? "estimated" : "company",
    categories: found?.filter((label) => categories?.includes(label) ?? true) ?? categories ?? [],
    workZone: supportOfWorkZones ? findWorkZone(world, fields)?.workZoneLabel : undefined,
  };
}

/** 400 where the work zone is needed, not found, and the server is to mind. */
export function needWorkZone({ world, switches }: Context, { fields, workZone }: Wanted): void {
  if (workZone !== undefined || switches.noWorkZone === "empty") return;
  const missing = missingKeyFields(world, fields);
  const why = missing.length > 0 ? `these fields are needed: ${missing.join(", ")}` : "no work zone has this key";
  throw new ProblemError(400, `The work zone of the activity cannot be determined: ${why}`);
}
