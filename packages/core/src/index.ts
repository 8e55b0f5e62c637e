export {
  Activity,
  ActivityPartReference,
  type ActivityRecordType,
  type ActivityStatus,
  ListedActivity,
  type TravelEstimationMethod,
} from "./activities/activity.js";
export {
  DelayActivity,
  EndActivity,
  MoveActivity,
  MoveToDate,
  MoveToResource,
  ReopenActivity,
  StartActivity,
  StartPrework,
} from "./activities/activity-actions.js";
export type { ActivityFields } from "./activities/activity-fields.js";
export {
  ActivityPatch,
  CreateActivity,
  PositionInRoute,
  PreviousActivity,
  TravelTimeAdjustment,
} from "./activities/activity-input.js";
export { ActivityPaging } from "./activities/activity-paging.js";
export { ActivityProperties, type SegmentableActivityStatus } from "./activities/activity-properties.js";
export {
  BulkUpdateActivities,
  BulkUpdateActivitiesParameters,
  BulkUpdateActivity,
  BulkUpdateActivityInventories,
  BulkUpdateActivityInventory,
} from "./activities/bulk-update-activities.js";
export {
  BulkUpdateActivityLink,
  BulkUpdateActivityLinkEnd,
  BulkUpdateActivityLinks,
} from "./activities/bulk-update-links.js";
export {
  ActivityKeys,
  BulkUpdateActivitiesResult,
  BulkUpdateActivityError,
  BulkUpdateActivityWarning,
  BulkUpdatedActivity,
} from "./activities/bulk-update-result.js";
export { ActivityCapacityCategory } from "./activities/capacity-categories/activity-capacity-category.js";
export type { ClearableActivityFields } from "./activities/clearable-activity-fields.js";
export { CreateCustomerInventory } from "./activities/customer-inventories/customer-inventory.js";
export { ActivityLink, ActivityLinkQuery, SavedActivityLink } from "./activities/links/activity-link.js";
export { ActivityFilter, ListActivities } from "./activities/list-activities.js";
export { RequiredInventories, RequiredInventory } from "./activities/required-inventories/required-inventory.js";
export {
  ResourcePreference,
  ResourcePreferences,
  type ResourcePreferenceType,
} from "./activities/resource-preferences/resource-preference.js";
export { SearchActivities } from "./activities/search-activities.js";
export {
  ListSubmittedForms,
  SubmittedForm,
  SubmittedFormIdentifier,
  SubmittedFormResource,
} from "./activities/submitted-forms/submitted-form.js";
export { CalendarDay, CalendarItem, CalendarView, ResourceCalendar } from "./calendars/calendar.js";
export { ListCalendars } from "./calendars/list-calendars.js";
export {
  type CoreActivities,
  type CoreActivitiesCapacityCategories,
  type CoreActivitiesCustomerInventories,
  type CoreActivitiesDeinstalledInventories,
  type CoreActivitiesFiles,
  type CoreActivitiesInstalledInventories,
  type CoreActivitiesLinks,
  type CoreActivitiesRequiredInventories,
  type CoreActivitiesResourcePreferences,
  type CoreActivitiesSegments,
  type CoreActivitiesSubmittedForms,
  type CoreCalendars,
  type CoreClient,
  type CoreDailyExtract,
  type CoreDailyExtractDates,
  type CoreDailyExtractFiles,
  type CoreEvents,
  type CoreEventsSubscriptions,
  type CoreInventories,
  type CoreInventoriesFiles,
  type CoreMetadataCatalog,
  type CoreResources,
  type CoreResourcesAssignedLocations,
  type CoreResourcesBulkUpdate,
  type CoreResourcesFiles,
  type CoreResourcesInventories,
  type CoreResourcesLocations,
  type CoreResourcesPlans,
  type CoreResourcesPositions,
  type CoreResourcesUsers,
  type CoreResourcesWorkSchedules,
  type CoreResourcesWorkSkills,
  type CoreResourcesWorkZones,
  type CoreRoutes,
  type CoreServiceRequests,
  type CoreServiceRequestsFiles,
  type CoreUsers,
  type CoreUsersCollaborationGroups,
  type CoreUsersFiles,
  type CoreWhereIsMyTechnician,
  createCore,
} from "./create-core.js";
export {
  DailyExtractDate,
  DailyExtractDates,
  DailyExtractDay,
  DailyExtractFile,
  DailyExtractFiles,
  DailyExtractFolders,
} from "./daily-extract/daily-extract.js";
export { EventResource, EventResourceChanges, EventUser, EventUserChanges } from "./events/account-event.js";
export {
  EventActivity,
  EventActivityChanges,
  EventActivityLink,
  EventMove,
  EventRequiredInventory,
  EventResourcePreference,
  type MoveCondition,
} from "./events/activity-event.js";
export {
  type ChatUpdateType,
  EventBroadcast,
  EventBroadcastArea,
  EventBroadcastGroups,
  EventBroadcastItem,
  EventChat,
  EventChatUpdate,
} from "./events/chat-event.js";
export {
  type BroadcastStatus,
  EventBroadcastStatus,
  EventMessageParticipant,
  EventParticipant,
} from "./events/chat-participant.js";
export { OfsEvent } from "./events/event.js";
export type { EventOf, EventParts } from "./events/event-parts.js";
export { type EventType, eventTypes } from "./events/event-type.js";
export { EventFormDetails, EventFormIdentifier } from "./events/form-event.js";
export { EventInventory, EventInventoryChanges } from "./events/inventory-event.js";
export { EventsEnvelope, ListEvents } from "./events/list-events.js";
export { EventAttachment, EventMessage, EventVideoChat } from "./events/message-event.js";
export { EventRequest, EventRequestChanges, type ServiceRequestType } from "./events/request-event.js";
export { EventRoute, EventRouteChanges } from "./events/route-event.js";
export { EventRoutingRun } from "./events/routing-event.js";
export {
  CreatedSubscription,
  CreateSubscription,
  ListSubscriptions,
  Subscription,
  SubscriptionConfig,
} from "./events/subscriptions/subscription.js";
export { AcceptFile, FileProperty, FileReference } from "./file-property.js";
export { CreateInventory } from "./inventories/create-inventory.js";
export { Inventory, type InventoryFields, InventoryPatch, type InventoryStatus } from "./inventories/inventory.js";
export { MoveInventory } from "./inventories/move-inventory.js";
export { type Filter, q } from "./q/index.js";
export {
  AssignedLocations,
  AssignedLocationsOfDay,
  GetAssignedLocations,
  TemporaryAssignedLocations,
} from "./resources/assigned-locations/assigned-locations.js";
export {
  Assistant,
  AssistantDetails,
  AssistantsOfDay,
  AssistantWorkSkill,
  AssistantWorkSkills,
  ListAssistants,
  TeamworkActivity,
} from "./resources/assistants.js";
export {
  type BulkUpdateResource,
  BulkUpdateWorkSchedule,
  BulkUpdateWorkSchedules,
  BulkUpdateWorkSkill,
  BulkUpdateWorkSkills,
  BulkUpdateWorkZone,
  BulkUpdateWorkZones,
} from "./resources/bulk-update/bulk-update.js";
export {
  BulkUpdateInventories,
  BulkUpdateInventoriesResult,
  BulkUpdateInventory,
  type BulkUpdateInventoryCounts,
  BulkUpdateResourceInventories,
  BulkUpdateResourceInventoriesResult,
} from "./resources/bulk-update/bulk-update-inventories.js";
export {
  BulkUpdateResourceError,
  BulkUpdateResourceResult,
  BulkUpdateResourcesResult,
} from "./resources/bulk-update/bulk-update-result.js";
export { type ActivePeriod, ResourceDays, WorkWeekday } from "./resources/dates.js";
export {
  ActivitySearchFields,
  ActivityToMatch,
  FindMatchingResources,
  MatchCriteria,
  MatchForecastOptions,
  type MatchScheduleField,
} from "./resources/find-matching-resources.js";
export { CreateResourceInventory } from "./resources/inventories/resource-inventory.js";
export { GetResource, ListResources, type ResourceExpansion, ResourcePaging } from "./resources/list-resources.js";
export { ResourceLocation, ResourceLocationInput } from "./resources/locations/location.js";
export {
  ArrivalTimeOption,
  MatchedResource,
  MatchFitness,
  MatchForecast,
  MatchingResource,
  MatchingResources,
  MatchSchedule,
  MatchWorkShift,
  RemovedArrivalTime,
} from "./resources/matching-resource.js";
export { FindNearbyActivities, NearbyActivities, NearbyCoordinates } from "./resources/nearby-activities.js";
export { type PlanMeasure, ResourcePlan, ResourcePlanKey, SetResourcePlan } from "./resources/plans/plan.js";
export {
  GetPositionHistory,
  LastKnownPosition,
  ListLastKnownPositions,
  type PositionAlert,
  ResourcePosition,
} from "./resources/positions/position.js";
export { ListResourcesInArea, ResourceInArea } from "./resources/positions/resource-in-area.js";
export {
  SetPosition,
  SetPositionError,
  SetPositions,
  SetPositionsResult,
} from "./resources/positions/set-positions.js";
export { IdentifyResource, Resource, type ResourceFields, ResourceInput, ResourcePatch } from "./resources/resource.js";
export {
  ResourceInventoryList,
  ResourceUserList,
  ResourceWorkScheduleList,
  ResourceWorkSkillList,
  ResourceWorkZoneList,
} from "./resources/resource-parts.js";
export { FindUrgentResources, UrgentActivity, UrgentResource } from "./resources/urgent-assignment.js";
export { ResourceUser, SetResourceUsers } from "./resources/users/resource-user.js";
export {
  ListResourceWorkSchedules,
  ResourceWorkSchedule,
  type WorkScheduleEntry,
  type WorkScheduleFields,
  WorkScheduleRecurrence,
  WorkScheduleShift,
  WorkScheduleShiftRecurrence,
  type WorkScheduleType,
} from "./resources/work-schedules/work-schedule.js";
export {
  ListResourceWorkSkills,
  ResourceWorkSkill,
  SetResourceWorkSkills,
} from "./resources/work-skills/work-skill.js";
export { ListResourceWorkZones, ResourceWorkZone, ResourceWorkZoneInput } from "./resources/work-zones/work-zone.js";
export { GetRoute, ResourceRoute, RouteActionTime } from "./routes/route.js";
export { CreateServiceRequest, ServiceRequest, type ServiceRequestFields } from "./service-requests/service-request.js";
export { AddCollaborationGroups, CollaborationGroup } from "./users/collaboration-groups/collaboration-group.js";
export { ListUsers } from "./users/list-users.js";
export { User, type UserFields, type WeekStart } from "./users/user.js";
export { UserInput, UserPatch } from "./users/user-input.js";
export {
  LocateTechnician,
  TechnicianActivity,
  TechnicianAvatar,
  TechnicianCoordinates,
  TechnicianDetails,
  type TechnicianStatus,
  TechnicianWhereabouts,
} from "./where-is-my-technician/technician-whereabouts.js";
