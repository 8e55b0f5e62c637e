import { extensible, int, type Model } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** What a run of routing did. */
export interface EventRoutingRun {
  /** Assigned by OFS. */
  routingRunId?: number;
  /** How often the plan runs, or that somebody started it. */
  type?: string;
  /** Not used yet. */
  subcategory?: string;
  /** How the run was started. */
  startType?: string;
  /** The number that OFS gives to the plan. */
  routingPlanId?: number;
  /** The label of the plan. */
  routingPlanLabel?: string;
  /** Name of the plan. */
  routingPlan?: string;
  /** The label of the profile that the plan belongs to. */
  routingProfileLabel?: string;
  /** Name of the profile. */
  routingProfile?: string;
  /** The number that OFS gives to the bucket. */
  resourceId?: number;
  /** The id of the bucket. */
  resourceExternalId?: string;
  /** The day that was routed. */
  targetDate?: string;
  /** How many days were routed. */
  numberOfDays?: number;
  /** In UTC. */
  startTime?: string;
  /** Seconds. */
  routingRunDuration?: number;
  /** The time that was used of the limit. */
  consumedTime?: number;
  /** How long the plan may run. */
  routingPlanTimeLimit?: number;
  /** The part of the limit that street level routing may use. */
  routingPlanTimeLimitSlrPercentage?: number;
  /** What the plan is to make best. */
  routingPlanOptimizationGoal?: string;
  /** The run that this one took back. */
  routingRollbackRunId?: number;
  /** How it ended. */
  result?: string;
  /** More on the type and the result. */
  extendedStatus?: string;
  /** Why it failed. */
  message?: string;
  /** How sure it is that the routes can be kept. */
  assurancePercentage?: number;
  /** Activities that the plan takes in. */
  activitiesMatched?: number;
  /** Activities that were on routes before it. */
  activitiesInRoutesBeforeRouting?: number;
  /** Activities that it put on routes. */
  activitiesRouted?: number;
  /** Activities that it found no place for: the counts below say why. */
  activitiesNotRouted?: number;
  /** Activities on routes that it gave a better place. */
  reoptimizedActivities?: number;
  /** Activities that the run itself made. */
  createdActivities?: number;
  /** Warehouse visits and segments that the run took away. */
  removedActivities?: number;
  /** Segmentable activities of which a part only got a place. */
  partiallyAssignedSegmentableActivitiesCount?: number;
  /** Resources that the plan takes in. */
  resourcesMatched?: number;
  /** Resources whose routes changed. */
  resourcesUsed?: number;
  /** Resources that another run held. */
  resourceBlockedDueToRoutingScheduleCount?: number;
  /** Time at work of a resource, on average. */
  averageWorkingTime?: number;
  /** Overtime of a resource, on average. */
  averageOverTime?: number;
  /** Time on the road of a resource, on average. */
  averageTravelTime?: number;
  /** Idle time of a resource, on average. */
  averageDowntime?: number;
  /** Distance of a resource, on average. */
  averageMileage?: number;
  /** Activities left out because of errors in data or configuration. */
  notAssignedDueToValidationIssuesCount?: number;
  /** Activities left out because somebody changed them meanwhile. */
  notAssignedDueToChangesWhileRoutingWasRunningCount?: number;
  /** Activities left out because of how they are configured. */
  notAssignedDueToActivityConfigurationCount?: number;
  /** Activities left out because of how resources are configured. */
  notAssignedDueToResourcesConfigurationCount?: number;
  /** Activities left out because of what the dynamic mode allows. */
  notAssignedDueToDynamicModeRestrictionsCount?: number;
  /** Activities left out because of costs. */
  notAssignedDueToCostSettingsCount?: number;
  /** Activities left out because of limits on travel. */
  notAssignedDueToTravelRestrictionsCount?: number;
  /** Activities left out because routes are better without them. */
  notAssignedDueToOptimizationCriteriaCount?: number;
  /** Activities that would need looser rules on overtime or delay. */
  notAssignedNeedsOvertimeOverdueRulesRelaxationCount?: number;
  /** Activities that somebody has to place by hand. */
  notAssignedNeedsManualAssignmentCount?: number;
  /** Activities left out for any other reason. */
  notAssignedOtherIssuesCount?: number;
}
export const EventRoutingRun: Model<EventRoutingRun> = () =>
  extensible<EventRoutingRun>({
    routingRunId: z.optional(int()),
    type: z.optional(z.string()),
    subcategory: z.optional(z.string()),
    startType: z.optional(z.string()),
    routingPlanId: z.optional(int()),
    routingPlanLabel: z.optional(z.string()),
    routingPlan: z.optional(z.string()),
    routingProfileLabel: z.optional(z.string()),
    routingProfile: z.optional(z.string()),
    resourceId: z.optional(int()),
    resourceExternalId: z.optional(z.string()),
    targetDate: z.optional(z.string()),
    numberOfDays: z.optional(int()),
    startTime: z.optional(z.string()),
    routingRunDuration: z.optional(int()),
    consumedTime: z.optional(int()),
    routingPlanTimeLimit: z.optional(int()),
    routingPlanTimeLimitSlrPercentage: z.optional(int()),
    routingPlanOptimizationGoal: z.optional(z.string()),
    routingRollbackRunId: z.optional(int()),
    result: z.optional(z.string()),
    extendedStatus: z.optional(z.string()),
    message: z.optional(z.string()),
    assurancePercentage: z.optional(z.number()),
    activitiesMatched: z.optional(int()),
    activitiesInRoutesBeforeRouting: z.optional(int()),
    activitiesRouted: z.optional(int()),
    activitiesNotRouted: z.optional(int()),
    reoptimizedActivities: z.optional(int()),
    createdActivities: z.optional(int()),
    removedActivities: z.optional(int()),
    partiallyAssignedSegmentableActivitiesCount: z.optional(int()),
    resourcesMatched: z.optional(int()),
    resourcesUsed: z.optional(int()),
    resourceBlockedDueToRoutingScheduleCount: z.optional(int()),
    averageWorkingTime: z.optional(int()),
    averageOverTime: z.optional(int()),
    averageTravelTime: z.optional(int()),
    averageDowntime: z.optional(int()),
    averageMileage: z.optional(int()),
    notAssignedDueToValidationIssuesCount: z.optional(int()),
    notAssignedDueToChangesWhileRoutingWasRunningCount: z.optional(int()),
    notAssignedDueToActivityConfigurationCount: z.optional(int()),
    notAssignedDueToResourcesConfigurationCount: z.optional(int()),
    notAssignedDueToDynamicModeRestrictionsCount: z.optional(int()),
    notAssignedDueToCostSettingsCount: z.optional(int()),
    notAssignedDueToTravelRestrictionsCount: z.optional(int()),
    notAssignedDueToOptimizationCriteriaCount: z.optional(int()),
    notAssignedNeedsOvertimeOverdueRulesRelaxationCount: z.optional(int()),
    notAssignedNeedsManualAssignmentCount: z.optional(int()),
    notAssignedOtherIssuesCount: z.optional(int()),
  });
