// What the types of @ofsc/core promise. Written by `pnpm api`.

// "."
export { AcceptFile, ActivePeriod, Activity, ActivityCapacityCategory, ActivityFields, ActivityFilter, ActivityKeys, ActivityLink, ActivityLinkQuery, ActivityPaging, ActivityPartReference, ActivityPatch, ActivityProperties, ActivityRecordType, ActivitySearchFields, ActivityStatus, ActivityToMatch, AddCollaborationGroups, ArrivalTimeOption, AssignedLocations, AssignedLocationsOfDay, Assistant, AssistantDetails, AssistantWorkSkill, AssistantWorkSkills, AssistantsOfDay, BroadcastStatus, BulkUpdateActivities, BulkUpdateActivitiesParameters, BulkUpdateActivitiesResult, BulkUpdateActivity, BulkUpdateActivityError, BulkUpdateActivityInventories, BulkUpdateActivityInventory, BulkUpdateActivityLink, BulkUpdateActivityLinkEnd, BulkUpdateActivityLinks, BulkUpdateActivityWarning, BulkUpdateInventories, BulkUpdateInventoriesResult, BulkUpdateInventory, BulkUpdateInventoryCounts, BulkUpdateResource, BulkUpdateResourceError, BulkUpdateResourceInventories, BulkUpdateResourceInventoriesResult, BulkUpdateResourceResult, BulkUpdateResourcesResult, BulkUpdateWorkSchedule, BulkUpdateWorkSchedules, BulkUpdateWorkSkill, BulkUpdateWorkSkills, BulkUpdateWorkZone, BulkUpdateWorkZones, BulkUpdatedActivity, CalendarDay, CalendarItem, CalendarView, ChatUpdateType, ClearableActivityFields, CollaborationGroup, CoreActivities, CoreCalendars, CoreClient, CoreDailyExtract, CoreEvents, CoreInventories, CoreMetadataCatalog, CoreResources, CoreRoutes, CoreServiceRequests, CoreUsers, CoreWhereIsMyTechnician, CreateActivity, CreateCustomerInventory, CreateInventory, CreateResourceInventory, CreateServiceRequest, CreateSubscription, CreatedSubscription, DailyExtractDate, DailyExtractDates, DailyExtractDay, DailyExtractFile, DailyExtractFiles, DailyExtractFolders, DelayActivity, EndActivity, EventActivity, EventActivityChanges, EventActivityLink, EventAttachment, EventBroadcast, EventBroadcastArea, EventBroadcastGroups, EventBroadcastItem, EventBroadcastStatus, EventChat, EventChatUpdate, EventFormDetails, EventFormIdentifier, EventInventory, EventInventoryChanges, EventMessage, EventMessageParticipant, EventMove, EventOf, EventParticipant, EventParts, EventRequest, EventRequestChanges, EventRequiredInventory, EventResource, EventResourceChanges, EventResourcePreference, EventRoute, EventRouteChanges, EventRoutingRun, EventType, EventUser, EventUserChanges, EventVideoChat, EventsEnvelope, FileProperty, FileReference, Filter, FindMatchingResources, FindNearbyActivities, FindUrgentResources, GetAssignedLocations, GetPositionHistory, GetResource, GetRoute, IdentifyResource, Inventory, InventoryFields, InventoryPatch, InventoryStatus, LastKnownPosition, ListActivities, ListAssistants, ListCalendars, ListEvents, ListLastKnownPositions, ListResourceWorkSchedules, ListResourceWorkSkills, ListResourceWorkZones, ListResources, ListResourcesInArea, ListSubmittedForms, ListSubscriptions, ListUsers, ListedActivity, LocateTechnician, MatchCriteria, MatchFitness, MatchForecast, MatchForecastOptions, MatchSchedule, MatchScheduleField, MatchWorkShift, MatchedResource, MatchingResource, MatchingResources, MoveActivity, MoveCondition, MoveInventory, MoveToDate, MoveToResource, NearbyActivities, NearbyCoordinates, OfsEvent, PlanMeasure, PositionAlert, PositionInRoute, PreviousActivity, RemovedArrivalTime, ReopenActivity, RequiredInventories, RequiredInventory, Resource, ResourceCalendar, ResourceDays, ResourceExpansion, ResourceFields, ResourceInArea, ResourceInput, ResourceInventoryList, ResourceLocation, ResourceLocationInput, ResourcePaging, ResourcePatch, ResourcePlan, ResourcePlanKey, ResourcePosition, ResourcePreference, ResourcePreferenceType, ResourcePreferences, ResourceRoute, ResourceUser, ResourceUserList, ResourceWorkSchedule, ResourceWorkScheduleList, ResourceWorkSkill, ResourceWorkSkillList, ResourceWorkZone, ResourceWorkZoneInput, ResourceWorkZoneList, RouteActionTime, SavedActivityLink, SearchActivities, SegmentableActivityStatus, ServiceRequest, ServiceRequestFields, ServiceRequestType, SetPosition, SetPositionError, SetPositions, SetPositionsResult, SetResourcePlan, SetResourceUsers, SetResourceWorkSkills, StartActivity, StartPrework, SubmittedForm, SubmittedFormIdentifier, SubmittedFormResource, Subscription, SubscriptionConfig, TeamworkActivity, TechnicianActivity, TechnicianAvatar, TechnicianCoordinates, TechnicianDetails, TechnicianStatus, TechnicianWhereabouts, TemporaryAssignedLocations, TravelEstimationMethod, TravelTimeAdjustment, UrgentActivity, UrgentResource, User, UserFields, UserInput, UserPatch, WeekStart, WorkScheduleEntry, WorkScheduleFields, WorkScheduleRecurrence, WorkScheduleShift, WorkScheduleShiftRecurrence, WorkScheduleType, WorkWeekday, createCore, eventTypes, q };

// "./activities"
export { bulkUpdate, cancel, capacityCategories, complete, create, customerInventories, deinstalledInventories, delay, delete, enroute, files, get, installedInventories, links, list, move, notDone, reopen, requiredInventories, resourcePreferences, search, segments, start, startPrework, stopTravel, submittedForms, suspend, update };

// "./calendars"
export { list };

// "./daily-extract"
export { dates, files };

// "./events"
export { list, subscriptions };

// "./inventories"
export { create, deinstall, delete, files, get, install, undoDeinstall, undoInstall, update };

// "./metadata-catalog"
export { get };

// "./resources"
export { assignedLocations, assistants, bulkUpdate, children, createOrReplace, descendants, files, findForUrgentAssignment, findMatching, findNearbyActivities, get, inventories, list, locations, plans, positions, update, users, workSchedules, workSkills, workZones };

// "./routes"
export { activate, deactivate, get };

// "./service-requests"
export { create, files, get };

// "./users"
export { collaborationGroups, createOrReplace, delete, files, get, list, update };

// "./where-is-my-technician"
export { get };

// "./contract"
export { activities, calendars, dailyExtract, events, inventories, metadataCatalog, resources, routes, serviceRequests, users, whereIsMyTechnician };

// "./q"
export { Filter, q };

declare const remove: {
    route: "DELETE /rest/ofscCore/v1/activities/{activityId}";
};

declare const remove: {
    route: "DELETE /rest/ofscCore/v1/activities/{activityId}/linkedActivities/{linkedActivityId}/linkTypes/{linkType}";
};

declare const remove: {
    route: "DELETE /rest/ofscCore/v1/activities/{activityId}/requiredInventories";
};

declare const remove: {
    route: "DELETE /rest/ofscCore/v1/activities/{activityId}/resourcePreferences";
};

declare const remove: {
    route: "DELETE /rest/ofscCore/v1/activities/{activityId}/{propertyLabel}";
};

declare const remove: {
    route: "DELETE /rest/ofscCore/v1/events/subscriptions/{subscriptionId}";
};

declare const remove: {
    route: "DELETE /rest/ofscCore/v1/inventories/{inventoryId}";
};

declare const remove: {
    route: "DELETE /rest/ofscCore/v1/inventories/{inventoryId}/{propertyLabel}";
};

declare const remove: {
    route: "DELETE /rest/ofscCore/v1/resources/{resourceId}/assignedLocations/{date}";
};

declare const remove: {
    route: "DELETE /rest/ofscCore/v1/resources/{resourceId}/locations/{locationId}";
};

declare const remove: {
    route: "DELETE /rest/ofscCore/v1/resources/{resourceId}/plans";
    query: Model<ResourcePlanKey>;
};

declare const remove: {
    route: "DELETE /rest/ofscCore/v1/resources/{resourceId}/users";
};

declare const remove: {
    route: "DELETE /rest/ofscCore/v1/resources/{resourceId}/workSchedules/{scheduleItemId}";
};

declare const remove: {
    route: "DELETE /rest/ofscCore/v1/resources/{resourceId}/workSkills/{workSkill}";
};

declare const remove: {
    route: "DELETE /rest/ofscCore/v1/resources/{resourceId}/workZones/{workZoneItemId}";
};

declare const remove: {
    route: "DELETE /rest/ofscCore/v1/resources/{resourceId}/{propertyLabel}";
};

declare const remove: {
    route: "DELETE /rest/ofscCore/v1/users/{login}";
    status: number[];
};

declare const remove: {
    route: "DELETE /rest/ofscCore/v1/users/{login}/collaborationGroups";
};

declare const remove: {
    route: "DELETE /rest/ofscCore/v1/users/{login}/{propertyLabel}";
};

declare module "activities/capacity-categories/index" {
  export { list };
}

declare module "activities/customer-inventories/index" {
  export { create, list };
}

declare module "activities/deinstalled-inventories/index" {
  export { list };
}

declare module "activities/files/index" {
  export { delete, describe, get, set };
}

declare module "activities/index" {
  export { bulkUpdate, cancel, capacityCategories, complete, create, customerInventories, deinstalledInventories, delay, delete, enroute, files, get, installedInventories, links, list, move, notDone, reopen, requiredInventories, resourcePreferences, search, segments, start, startPrework, stopTravel, submittedForms, suspend, update };
}

declare module "activities/installed-inventories/index" {
  export { list };
}

declare module "activities/links/index" {
  export { create, delete, deleteAll, get, list, set };
}

declare module "activities/required-inventories/index" {
  export { delete, list, set };
}

declare module "activities/resource-preferences/index" {
  export { delete, list, set };
}

declare module "activities/segments/index" {
  export { list };
}

declare module "activities/submitted-forms/index" {
  export { list };
}

declare module "calendars/index" {
  export { list };
}

declare module "contract" {
  export { activities, calendars, dailyExtract, events, inventories, metadataCatalog, resources, routes, serviceRequests, users, whereIsMyTechnician };
}

declare module "daily-extract/dates/index" {
  export { list };
}

declare module "daily-extract/files/index" {
  export { get, list };
}

declare module "daily-extract/index" {
  export { dates, files };
}

declare module "events/index" {
  export { list, subscriptions };
}

declare module "events/subscriptions/index" {
  export { create, delete, get, list };
}

declare module "inventories/files/index" {
  export { delete, describe, get, set };
}

declare module "inventories/index" {
  export { create, deinstall, delete, files, get, install, undoDeinstall, undoInstall, update };
}

declare module "metadata-catalog/index" {
  export { get };
}

declare module "resources/assigned-locations/index" {
  export { delete, get, set, update };
}

declare module "resources/bulk-update/index" {
  export { inventories, workSchedules, workSkills, workZones };
}

declare module "resources/files/index" {
  export { delete, describe, get, set };
}

declare module "resources/index" {
  export { assignedLocations, assistants, bulkUpdate, children, createOrReplace, descendants, files, findForUrgentAssignment, findMatching, findNearbyActivities, get, inventories, list, locations, plans, positions, update, users, workSchedules, workSkills, workZones };
}

declare module "resources/inventories/index" {
  export { create, install, list };
}

declare module "resources/locations/index" {
  export { create, delete, get, list, update };
}

declare module "resources/plans/index" {
  export { delete, list, set };
}

declare module "resources/positions/index" {
  export { history, inArea, lastKnown, set };
}

declare module "resources/users/index" {
  export { delete, list, set };
}

declare module "resources/work-schedules/index" {
  export { calendar, delete, list, set };
}

declare module "resources/work-skills/index" {
  export { delete, list, set };
}

declare module "resources/work-zones/index" {
  export { add, delete, list };
}

declare module "routes/index" {
  export { activate, deactivate, get };
}

declare module "service-requests/files/index" {
  export { describe, get };
}

declare module "service-requests/index" {
  export { create, files, get };
}

declare module "users/collaboration-groups/index" {
  export { add, delete, list };
}

declare module "users/files/index" {
  export { delete, describe, get, set };
}

declare module "users/index" {
  export { collaborationGroups, createOrReplace, delete, files, get, list, update };
}

declare module "where-is-my-technician/index" {
  export { get };
}

export declare const activate: {
    route: "POST /rest/ofscCore/v1/resources/{resourceId}/routes/{date}/custom-actions/activate";
    body: Model<RouteActionTime>;
};

export declare const add: {
    route: "POST /rest/ofscCore/v1/resources/{resourceId}/workZones";
    body: Model<ResourceWorkZoneInput>;
};

export declare const add: {
    route: "POST /rest/ofscCore/v1/users/{login}/collaborationGroups";
    body: Model<AddCollaborationGroups>;
    page: Model<CollaborationGroup>;
    paging: import("@ofsc/contract").Paging;
    status: number[];
    replay: true;
};

export declare const assistants: {
    route: "GET /rest/ofscCore/v1/resources/{resourceId}/assistants";
    query: Model<ListAssistants>;
    page: Model<AssistantsOfDay>;
    paging: import("@ofsc/contract").Paging;
};

export declare const bulkUpdate: {
    route: "POST /rest/ofscCore/v1/activities/custom-actions/bulkUpdate";
    body: Model<BulkUpdateActivities>;
    response: Model<BulkUpdateActivitiesResult>;
};

export declare const calendar: {
    route: "GET /rest/ofscCore/v1/resources/{resourceId}/workSchedules/calendarView";
    query: Model<ResourceDays>;
    response: Model<CalendarView>;
};

export declare const cancel: {
    route: "POST /rest/ofscCore/v1/activities/{activityId}/custom-actions/cancel";
    body: Model<EndActivity>;
    response: Model<Activity>;
};

export declare const children: {
    route: "GET /rest/ofscCore/v1/resources/{resourceId}/children";
    query: Model<ListResources>;
    page: Model<Resource>;
    paging: import("@ofsc/contract").Paging;
};

export declare const complete: {
    route: "POST /rest/ofscCore/v1/activities/{activityId}/custom-actions/complete";
    body: Model<EndActivity>;
    response: Model<Activity>;
};

export declare const create: {
    route: "POST /rest/ofscCore/v1/activities";
    body: Model<CreateActivity>;
    response: Model<Activity>;
    status: number[];
};

export declare const create: {
    route: "POST /rest/ofscCore/v1/activities/{activityId}/customerInventories";
    body: Model<CreateCustomerInventory>;
    response: Model<Inventory>;
    status: number[];
};

export declare const create: {
    route: "POST /rest/ofscCore/v1/activities/{activityId}/linkedActivities";
    body: Model<ActivityLink>;
    response: Model<SavedActivityLink>;
    status: number[];
};

export declare const create: {
    route: "POST /rest/ofscCore/v1/events/subscriptions";
    body: Model<CreateSubscription>;
    response: Model<CreatedSubscription>;
    replay: true;
};

export declare const create: {
    route: "POST /rest/ofscCore/v1/inventories";
    body: Model<CreateInventory>;
    response: Model<Inventory>;
    status: number[];
};

export declare const create: {
    route: "POST /rest/ofscCore/v1/resources/{resourceId}/inventories";
    body: Model<CreateResourceInventory>;
    response: Model<Inventory>;
    status: number[];
};

export declare const create: {
    route: "POST /rest/ofscCore/v1/resources/{resourceId}/locations";
    body: Model<ResourceLocationInput>;
    response: Model<ResourceLocation>;
    status: number[];
};

export declare const create: {
    route: "POST /rest/ofscCore/v1/serviceRequests";
    body: Model<CreateServiceRequest>;
    response: Model<ServiceRequest>;
    status: number[];
};

export declare const createOrReplace: {
    route: "PUT /rest/ofscCore/v1/resources/{resourceId}";
    body: Model<ResourceInput>;
    response: Model<Resource>;
    status: number[];
};

export declare const createOrReplace: {
    route: "PUT /rest/ofscCore/v1/users/{login}";
    body: Model<UserInput>;
    response: Model<User>;
    status: number[];
};

export declare const deactivate: {
    route: "POST /rest/ofscCore/v1/resources/{resourceId}/routes/{date}/custom-actions/deactivate";
    body: Model<RouteActionTime>;
};

export declare const deinstall: {
    route: "POST /rest/ofscCore/v1/inventories/{inventoryId}/custom-actions/deinstall";
    body: Model<MoveInventory>;
    status: number[];
};

export declare const delay: {
    route: "POST /rest/ofscCore/v1/activities/{activityId}/custom-actions/delay";
    body: Model<DelayActivity>;
    response: Model<Activity>;
};

export declare const deleteAll: {
    route: "DELETE /rest/ofscCore/v1/activities/{activityId}/linkedActivities";
};

export declare const descendants: {
    route: "GET /rest/ofscCore/v1/resources/{resourceId}/descendants";
    query: Model<ListResources>;
    page: Model<Resource>;
    paging: import("@ofsc/contract").Paging;
};

export declare const describe: {
    route: "GET /rest/ofscCore/v1/activities/{activityId}/{propertyLabel}";
    response: Model<FileProperty>;
};

export declare const describe: {
    route: "GET /rest/ofscCore/v1/inventories/{inventoryId}/{propertyLabel}";
    response: Model<FileProperty>;
};

export declare const describe: {
    route: "GET /rest/ofscCore/v1/resources/{resourceId}/{propertyLabel}";
    response: Model<FileProperty>;
};

export declare const describe: {
    route: "GET /rest/ofscCore/v1/serviceRequests/{requestId}/{propertyLabel}";
    response: Model<FileProperty>;
};

export declare const describe: {
    route: "GET /rest/ofscCore/v1/users/{login}/{propertyLabel}";
    response: Model<FileProperty>;
};

export declare const enroute: {
    route: "POST /rest/ofscCore/v1/activities/{activityId}/custom-actions/enroute";
    response: Model<Activity>;
};

export declare const eventTypes: readonly [
    "activityCreated",
    "activityUpdated",
    "activityStarted",
    "activityTravelStarted",
    "activityTravelStopped",
    "activitySuspended",
    "activityCompleted",
    "activityNotDone",
    "activityCanceled",
    "activityDeleted",
    "activityDelayed",
    "activityReopened",
    "activityPreworkCreated",
    "activityMoved",
    "activityLinkCreated",
    "activityLinkDeleted",
    "resourcePreferenceCreated",
    "resourcePreferenceDeleted",
    "requiredInventoryCreated",
    "requiredInventoryUpdated",
    "requiredInventoryDeleted",
    "inventoryInstalled",
    "inventoryDeinstalled",
    "inventoryUndoInstall",
    "inventoryUndoDeinstall",
    "customerInventoryCreated",
    "customerInventoryUpdated",
    "customerInventoryDeleted",
    "resourceInventoryCreated",
    "resourceInventoryUpdated",
    "resourceInventoryDeleted",
    "routeCreated",
    "routeUpdated",
    "routeActivated",
    "routeDeactivated",
    "routeReactivated",
    "routingRun",
    "customerRequestCreated",
    "inventoryRequestCreated",
    "resourceRequestCreated",
    "resourceCreated",
    "resourceUpdated",
    "userCreated",
    "userUpdated",
    "userDeleted",
    "formSubmitted",
    "chatUpdated",
    "chatMessageSent",
    "transactionUpdated",
    "broadcastStatusUpdate"
];

export declare const findForUrgentAssignment: {
    route: "POST /rest/ofscCore/v1/resources/custom-actions/findResourcesForUrgentAssignment";
    body: Model<FindUrgentResources>;
    page: Model<UrgentResource>;
    paging: import("@ofsc/contract").Paging;
    replay: true;
};

export declare const findMatching: {
    route: "POST /rest/ofscCore/v1/resources/custom-actions/findMatchingResources";
    body: Model<FindMatchingResources>;
    page: Model<MatchingResource>;
    paging: import("@ofsc/contract").Paging;
    envelope: Model<MatchingResources>;
    limit: {
        name: string;
        concurrent: number;
    };
    replay: true;
};

export declare const findNearbyActivities: {
    route: "GET /rest/ofscCore/v1/resources/{resourceId}/findNearbyActivities";
    query: Model<FindNearbyActivities>;
    page: Model<ListedActivity>;
    envelope: Model<NearbyActivities>;
    paging: import("@ofsc/contract").Paging;
};

export declare const get: {
    route: "GET /rest/ofscCore/v1/activities/{activityId}";
    response: Model<Activity>;
};

export declare const get: {
    route: "GET /rest/ofscCore/v1/activities/{activityId}/linkedActivities/{linkedActivityId}/linkTypes/{linkType}";
    response: Model<ActivityLink>;
};

export declare const get: {
    route: "GET /rest/ofscCore/v1/activities/{activityId}/{propertyLabel}";
    headers: Model<AcceptFile>;
    response: Model<Download>;
    returns: import("@ofsc/contract").Decoding;
};

export declare const get: {
    route: "GET /rest/ofscCore/v1/events/subscriptions/{subscriptionId}";
    response: Model<Subscription>;
};

export declare const get: {
    route: "GET /rest/ofscCore/v1/folders/dailyExtract/folders/{dailyExtractDate}/files/{dailyExtractFilename}";
    response: Model<Download>;
    returns: import("@ofsc/contract").Decoding;
};

export declare const get: {
    route: "GET /rest/ofscCore/v1/inventories/{inventoryId}";
    response: Model<Inventory>;
};

export declare const get: {
    route: "GET /rest/ofscCore/v1/inventories/{inventoryId}/{propertyLabel}";
    headers: Model<AcceptFile>;
    response: Model<Download>;
    returns: import("@ofsc/contract").Decoding;
};

export declare const get: {
    route: "GET /rest/ofscCore/v1/metadata-catalog";
    response: import("@ofsc/contract").Model<MetadataCatalog>;
};

export declare const get: {
    route: "GET /rest/ofscCore/v1/resources/{resourceId}";
    query: Model<GetResource>;
    response: Model<Resource>;
};

export declare const get: {
    route: "GET /rest/ofscCore/v1/resources/{resourceId}/assignedLocations";
    query: Model<GetAssignedLocations>;
    response: Model<AssignedLocations>;
};

export declare const get: {
    route: "GET /rest/ofscCore/v1/resources/{resourceId}/locations/{locationId}";
    response: Model<ResourceLocation>;
};

export declare const get: {
    route: "GET /rest/ofscCore/v1/resources/{resourceId}/routes/{date}";
    query: Model<GetRoute>;
    page: Model<ListedActivity>;
    paging: import("@ofsc/contract").Paging;
    envelope: Model<ResourceRoute>;
};

export declare const get: {
    route: "GET /rest/ofscCore/v1/resources/{resourceId}/{propertyLabel}";
    headers: Model<AcceptFile>;
    response: Model<Download>;
    returns: import("@ofsc/contract").Decoding;
};

export declare const get: {
    route: "GET /rest/ofscCore/v1/serviceRequests/{requestId}";
    response: Model<ServiceRequest>;
};

export declare const get: {
    route: "GET /rest/ofscCore/v1/serviceRequests/{requestId}/{propertyLabel}";
    headers: Model<AcceptFile>;
    response: Model<Download>;
    returns: import("@ofsc/contract").Decoding;
};

export declare const get: {
    route: "GET /rest/ofscCore/v1/users/{login}";
    response: Model<User>;
};

export declare const get: {
    route: "GET /rest/ofscCore/v1/users/{login}/{propertyLabel}";
    headers: Model<AcceptFile>;
    response: Model<Download>;
    returns: import("@ofsc/contract").Decoding;
};

export declare const get: {
    route: "GET /rest/ofscCore/v1/whereIsMyTech";
    query: Model<LocateTechnician>;
    response: Model<TechnicianWhereabouts>;
};

export declare const history: {
    route: "GET /rest/ofscCore/v1/resources/{resourceId}/positionHistory";
    query: Model<GetPositionHistory>;
    page: Model<ResourcePosition>;
    paging: import("@ofsc/contract").Paging;
};

export declare const inArea: {
    route: "GET /rest/ofscCore/v1/resources/custom-actions/resourcesInArea";
    query: Model<ListResourcesInArea>;
    page: Model<ResourceInArea>;
    paging: import("@ofsc/contract").Paging;
};

export declare const install: {
    route: "POST /rest/ofscCore/v1/inventories/{inventoryId}/custom-actions/install";
    body: Model<MoveInventory>;
    status: number[];
};

export declare const install: {
    route: "POST /rest/ofscCore/v1/resources/{resourceId}/inventories/{inventoryId}/custom-actions/install";
    body: Model<MoveInventory>;
    status: number[];
};

export declare const inventories: {
    route: "POST /rest/ofscCore/v1/resources/custom-actions/bulkUpdateInventories";
    body: Model<BulkUpdateInventories>;
    response: Model<BulkUpdateInventoriesResult>;
    replay: true;
};

export declare const lastKnown: {
    route: "GET /rest/ofscCore/v1/resources/custom-actions/lastKnownPositions";
    query: Model<ListLastKnownPositions>;
    page: Model<LastKnownPosition>;
    paging: import("@ofsc/contract").Paging;
    pageSize: number;
    limit: {
        name: string;
        concurrent: number;
    };
};

export declare const list: {
    route: "GET /rest/ofscCore/v1/activities";
    query: Model<ListActivities>;
    page: Model<ListedActivity>;
    envelope: Model<ActivityFilter>;
    paging: import("@ofsc/contract").Paging;
    pageSize: number;
    limit: {
        name: string;
        concurrent: number;
    };
};

export declare const list: {
    route: "GET /rest/ofscCore/v1/activities/{activityId}/capacityCategories";
    page: Model<ActivityCapacityCategory>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /rest/ofscCore/v1/activities/{activityId}/customerInventories";
    query: Model<ActivityPaging>;
    page: Model<Inventory>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /rest/ofscCore/v1/activities/{activityId}/deinstalledInventories";
    query: Model<ActivityPaging>;
    page: Model<Inventory>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /rest/ofscCore/v1/activities/{activityId}/installedInventories";
    query: Model<ActivityPaging>;
    page: Model<Inventory>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /rest/ofscCore/v1/activities/{activityId}/linkedActivities";
    page: Model<ActivityLink>;
    envelope: Model<ActivityLinkQuery>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /rest/ofscCore/v1/activities/{activityId}/multidaySegments";
    page: Model<Activity>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /rest/ofscCore/v1/activities/{activityId}/requiredInventories";
    query: Model<ActivityPaging>;
    page: Model<RequiredInventory>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /rest/ofscCore/v1/activities/{activityId}/resourcePreferences";
    page: Model<ResourcePreference>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /rest/ofscCore/v1/activities/{activityId}/submittedForms";
    query: Model<ListSubmittedForms>;
    page: Model<SubmittedForm>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /rest/ofscCore/v1/calendars";
    query: Model<ListCalendars>;
    page: Model<ResourceCalendar>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /rest/ofscCore/v1/events";
    query: Model<ListEvents>;
    page: Model<OfsEvent>;
    envelope: Model<EventsEnvelope>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /rest/ofscCore/v1/events/subscriptions";
    query: Model<ListSubscriptions>;
    page: Model<Subscription>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /rest/ofscCore/v1/folders/dailyExtract/folders";
    response: Model<DailyExtractDates>;
};

export declare const list: {
    route: "GET /rest/ofscCore/v1/folders/dailyExtract/folders/{dailyExtractDate}/files";
    response: Model<DailyExtractDay>;
};

export declare const list: {
    route: "GET /rest/ofscCore/v1/resources";
    query: Model<ListResources>;
    page: Model<Resource>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /rest/ofscCore/v1/resources/{resourceId}/inventories";
    query: Model<ResourcePaging>;
    page: Model<Inventory>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /rest/ofscCore/v1/resources/{resourceId}/locations";
    page: Model<ResourceLocation>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /rest/ofscCore/v1/resources/{resourceId}/plans";
    query: Model<ResourceDays>;
    page: Model<ResourcePlan>;
    paging: import("@ofsc/contract").Paging;
    status: number[];
};

export declare const list: {
    route: "GET /rest/ofscCore/v1/resources/{resourceId}/users";
    query: Model<ResourcePaging>;
    page: Model<ResourceUser>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /rest/ofscCore/v1/resources/{resourceId}/workSchedules";
    query: Model<ListResourceWorkSchedules>;
    page: Model<ResourceWorkSchedule>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /rest/ofscCore/v1/resources/{resourceId}/workSkills";
    query: Model<ListResourceWorkSkills>;
    page: Model<ResourceWorkSkill>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /rest/ofscCore/v1/resources/{resourceId}/workZones";
    query: Model<ListResourceWorkZones>;
    page: Model<ResourceWorkZone>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /rest/ofscCore/v1/users";
    query: Model<ListUsers>;
    page: Model<User>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /rest/ofscCore/v1/users/{login}/collaborationGroups";
    page: Model<CollaborationGroup>;
    paging: import("@ofsc/contract").Paging;
};

export declare const move: {
    route: "POST /rest/ofscCore/v1/activities/{activityId}/custom-actions/move";
    body: Model<MoveActivity>;
};

export declare const notDone: {
    route: "POST /rest/ofscCore/v1/activities/{activityId}/custom-actions/notDone";
    body: Model<EndActivity>;
    response: Model<Activity>;
};

export declare const q: {
    eq: (field: string, value: string | number) => Filter;
    ne: (field: string, value: string | number) => Filter;
    lt: (field: string, value: string | number) => Filter;
    lte: (field: string, value: string | number) => Filter;
    gt: (field: string, value: string | number) => Filter;
    gte: (field: string, value: string | number) => Filter;
    in: (field: string, values: readonly string[] | readonly number[]) => Filter;
    and: (...filters: readonly Filter[]) => Filter;
    or: (...filters: readonly Filter[]) => Filter;
    not: (filter: Filter) => Filter;
};

export declare const reopen: {
    route: "POST /rest/ofscCore/v1/activities/{activityId}/custom-actions/reopen";
    body: Model<ReopenActivity>;
    response: Model<Activity>;
};

export declare const search: {
    route: "GET /rest/ofscCore/v1/activities/custom-actions/search";
    query: Model<SearchActivities>;
    page: Model<ListedActivity>;
    paging: import("@ofsc/contract").Paging;
};

export declare const set: {
    route: "POST /rest/ofscCore/v1/resources/custom-actions/setPositions";
    body: Model<SetPositions>;
    response: Model<SetPositionsResult>;
    replay: true;
};

export declare const set: {
    route: "POST /rest/ofscCore/v1/resources/{resourceId}/plans";
    body: Model<SetResourcePlan>;
    replay: true;
};

export declare const set: {
    route: "POST /rest/ofscCore/v1/resources/{resourceId}/workSchedules";
    body: Model<ResourceWorkSchedule>;
    page: Model<ResourceWorkSchedule>;
    paging: import("@ofsc/contract").Paging;
    replay: true;
};

export declare const set: {
    route: "POST /rest/ofscCore/v1/resources/{resourceId}/workSkills";
    body: Model<SetResourceWorkSkills>;
    page: Model<ResourceWorkSkill>;
    paging: import("@ofsc/contract").Paging;
    replay: true;
};

export declare const set: {
    route: "PUT /rest/ofscCore/v1/activities/{activityId}/linkedActivities/{linkedActivityId}/linkTypes/{linkType}";
    body: Model<ActivityLink>;
    response: Model<SavedActivityLink>;
    status: number[];
};

export declare const set: {
    route: "PUT /rest/ofscCore/v1/activities/{activityId}/requiredInventories";
    body: Model<RequiredInventories>;
};

export declare const set: {
    route: "PUT /rest/ofscCore/v1/activities/{activityId}/resourcePreferences";
    body: Model<ResourcePreferences>;
};

export declare const set: {
    route: "PUT /rest/ofscCore/v1/activities/{activityId}/{propertyLabel}";
    body: Model<Upload>;
    sends: import("@ofsc/contract").Encoding;
};

export declare const set: {
    route: "PUT /rest/ofscCore/v1/inventories/{inventoryId}/{propertyLabel}";
    body: Model<Upload>;
    sends: import("@ofsc/contract").Encoding;
};

export declare const set: {
    route: "PUT /rest/ofscCore/v1/resources/{resourceId}/assignedLocations";
    body: Model<AssignedLocations>;
    response: Model<AssignedLocations>;
};

export declare const set: {
    route: "PUT /rest/ofscCore/v1/resources/{resourceId}/users";
    body: Model<SetResourceUsers>;
    page: Model<ResourceUser>;
    paging: import("@ofsc/contract").Paging;
};

export declare const set: {
    route: "PUT /rest/ofscCore/v1/resources/{resourceId}/{propertyLabel}";
    body: Model<Upload>;
    sends: import("@ofsc/contract").Encoding;
};

export declare const set: {
    route: "PUT /rest/ofscCore/v1/users/{login}/{propertyLabel}";
    body: Model<Upload>;
    sends: import("@ofsc/contract").Encoding;
};

export declare const start: {
    route: "POST /rest/ofscCore/v1/activities/{activityId}/custom-actions/start";
    body: Model<StartActivity>;
    response: Model<Activity>;
};

export declare const startPrework: {
    route: "POST /rest/ofscCore/v1/activities/{activityId}/custom-actions/startPrework";
    body: Model<StartPrework>;
    response: Model<Activity>;
};

export declare const stopTravel: {
    route: "POST /rest/ofscCore/v1/activities/{activityId}/custom-actions/stopTravel";
    response: Model<Activity>;
};

export declare const suspend: {
    route: "POST /rest/ofscCore/v1/activities/{activityId}/custom-actions/suspend";
    body: Model<EndActivity>;
    response: Model<Activity>;
};

export declare const undoDeinstall: {
    route: "POST /rest/ofscCore/v1/inventories/{inventoryId}/custom-actions/undoDeinstall";
    body: Model<MoveInventory>;
    status: number[];
};

export declare const undoInstall: {
    route: "POST /rest/ofscCore/v1/inventories/{inventoryId}/custom-actions/undoInstall";
    body: Model<MoveInventory>;
    status: number[];
};

export declare const update: {
    route: "PATCH /rest/ofscCore/v1/activities/{activityId}";
    body: Model<ActivityPatch>;
    response: Model<Activity>;
    replay: true;
};

export declare const update: {
    route: "PATCH /rest/ofscCore/v1/inventories/{inventoryId}";
    body: Model<InventoryPatch>;
    response: Model<Inventory>;
    replay: true;
};

export declare const update: {
    route: "PATCH /rest/ofscCore/v1/resources/{resourceId}";
    query: Model<IdentifyResource>;
    body: Model<ResourcePatch>;
    response: Model<Resource>;
    replay: true;
};

export declare const update: {
    route: "PATCH /rest/ofscCore/v1/resources/{resourceId}/assignedLocations";
    body: Model<TemporaryAssignedLocations>;
    replay: true;
};

export declare const update: {
    route: "PATCH /rest/ofscCore/v1/resources/{resourceId}/locations/{locationId}";
    body: Model<ResourceLocationInput>;
    response: Model<ResourceLocation>;
    replay: true;
};

export declare const update: {
    route: "PATCH /rest/ofscCore/v1/users/{login}";
    body: Model<UserPatch>;
    response: Model<User>;
    replay: true;
};

export declare const workSchedules: {
    route: "POST /rest/ofscCore/v1/resources/custom-actions/bulkUpdateWorkSchedules";
    body: Model<BulkUpdateWorkSchedules>;
    response: Model<BulkUpdateResourcesResult>;
    replay: true;
};

export declare const workSkills: {
    route: "POST /rest/ofscCore/v1/resources/custom-actions/bulkUpdateWorkSkills";
    body: Model<BulkUpdateWorkSkills>;
    response: Model<BulkUpdateResourcesResult>;
    replay: true;
};

export declare const workZones: {
    route: "POST /rest/ofscCore/v1/resources/custom-actions/bulkUpdateWorkZones";
    body: Model<BulkUpdateWorkZones>;
    response: Model<BulkUpdateResourcesResult>;
    replay: true;
};

export declare function createCore(connection: Connectable): CoreClient;

export interface AcceptFile {
    Accept?: string;
}
export declare const AcceptFile: Model<AcceptFile>;

export interface ActivePeriod {
    dateFrom?: string;
    dateTo?: string;
}

export interface Activity extends ActivityFields, Linked {
    activityId: number;
    status?: Open<ActivityStatus>;
    recordType?: Open<ActivityRecordType>;
    masterActivityId?: number;
    resourceId?: string;
    resourceInternalId?: number;
    date?: string;
    positionInRoute?: number;
    startTime?: string;
    endTime?: string;
    deliveryWindowStart?: string;
    deliveryWindowEnd?: string;
    travelTime?: number;
    travelEstimationMethod?: Open<TravelEstimationMethod>;
    coordinateAccuracy?: Open<"Low" | "Medium" | "High">;
    workZone?: string;
    timeOfAssignment?: string;
    autoRoutedToDate?: string;
    autoRoutedToResource?: string;
    firstManualOperation?: string;
    firstManualOperationUser?: string;
    timeZoneIANA?: string;
    resourceTimeZone?: string;
    resourceTimeZoneIANA?: string;
    resourceTimeZoneDiff?: number;
    requiredInventories?: ActivityPartReference;
    linkedActivities?: ActivityPartReference;
    resourcePreferences?: ActivityPartReference;
    workSkills?: ActivityPartReference;
}
export declare const Activity: Model<Activity>;

export interface ActivityCapacityCategory {
    capacityCategory: string;
}
export declare const ActivityCapacityCategory: Model<ActivityCapacityCategory>;

export interface ActivityFields {
    activityType?: string;
    apptNumber?: string;
    customerNumber?: string;
    customerName?: string;
    customerEmail?: string;
    customerPhone?: string;
    customerCell?: string;
    streetAddress?: string;
    city?: string;
    stateProvince?: string;
    postalCode?: string;
    country_code?: string;
    latitude?: number;
    longitude?: number;
    timeZone?: string;
    language?: string;
    languageISO?: string;
    accessSchedule?: string;
    serviceWindowStart?: string;
    serviceWindowEnd?: string;
    slaWindowStart?: string;
    slaWindowEnd?: string;
    timeSlot?: string;
    timeOfBooking?: string;
    timeDeliveredStart?: string;
    timeDeliveredEnd?: string;
    duration?: number;
    reminderTime?: number;
    points?: number;
    teamResourceId?: string;
    activityFlow?: string;
    ibAssetId?: number;
    pjfProjectElementId?: number;
    pjfProjectId?: number;
    svcWorkOrderId?: number;
    wieWorkOrderId?: number;
    wieWorkOrderOperationId?: number;
}

export interface ActivityFilter {
    expression?: string;
}
export declare const ActivityFilter: Model<ActivityFilter>;

export interface ActivityKeys {
    activityId?: number | string;
    apptNumber?: string;
    customerNumber?: string;
    ibAssetId?: number;
}
export declare const ActivityKeys: Model<ActivityKeys>;

export interface ActivityLink extends Linked {
    fromActivityId: number;
    toActivityId: number;
    linkType: string;
    minIntervalValue?: number;
    maxIntervalValue?: number;
    alerts?: number;
}
export declare const ActivityLink: Model<ActivityLink>;

export interface ActivityLinkQuery {
    activityId?: string;
    linkedActivityId?: string;
    linkType?: string;
}
export declare const ActivityLinkQuery: Model<ActivityLinkQuery>;

export interface ActivityPaging {
    offset?: number;
    limit?: number;
}
export declare const ActivityPaging: Model<ActivityPaging>;

export interface ActivityPartReference extends Linked {
}
export declare const ActivityPartReference: Model<ActivityPartReference>;

export interface ActivityPatch extends ClearableActivityFields {
    multidayTimeToComplete?: number;
    setTravelTime?: TravelTimeAdjustment;
}
export declare const ActivityPatch: Model<ActivityPatch>;

export interface ActivityProperties extends ClearableActivityFields {
    status?: "pending" | "started" | "suspended" | "completed" | "notdone" | "cancelled";
    multidayActivityStatus?: SegmentableActivityStatus;
    multidayTimeToComplete?: number;
    setPositionInRoute?: PositionInRoute;
    setTravelTime?: TravelTimeAdjustment;
}
export declare const ActivityProperties: Model<ActivityProperties>;

export interface ActivitySearchFields {
    apptNumber?: string;
    customerNumber?: string;
}
export declare const ActivitySearchFields: Model<ActivitySearchFields>;

export interface ActivityToMatch extends ActivityFields {
    resourceId?: string;
    date?: string;
    deliveryWindowStart?: string;
    deliveryWindowEnd?: string;
    setPositionInRoute?: PositionInRoute;
    setTravelTime?: TravelTimeAdjustment;
    requiredInventories?: RequiredInventory[];
    resourcePreferences?: ResourcePreference[];
}
export declare const ActivityToMatch: Model<ActivityToMatch>;

export interface AddCollaborationGroups {
    items?: CollaborationGroup[];
}
export declare const AddCollaborationGroups: Model<AddCollaborationGroups>;

export interface ArrivalTimeOption extends RemovedArrivalTime {
    setPositionInRoute?: PositionInRoute;
    workZoneMatch?: boolean;
    travelKeyMatch?: boolean;
}
export declare const ArrivalTimeOption: Model<ArrivalTimeOption>;

export interface AssignedLocations {
    sun?: AssignedLocationsOfDay | null;
    mon?: AssignedLocationsOfDay | null;
    tue?: AssignedLocationsOfDay | null;
    wed?: AssignedLocationsOfDay | null;
    thu?: AssignedLocationsOfDay | null;
    fri?: AssignedLocationsOfDay | null;
    sat?: AssignedLocationsOfDay | null;
}
export declare const AssignedLocations: Model<AssignedLocations>;

export interface AssignedLocationsOfDay {
    start?: number | null;
    end?: number | null;
    homeZoneCenter?: number | null;
}
export declare const AssignedLocationsOfDay: Model<AssignedLocationsOfDay>;

export interface Assistant {
    resourceDetails?: AssistantDetails;
    teamWorkActivities?: TeamworkActivity[];
}
export declare const Assistant: Model<Assistant>;

export interface AssistantDetails {
    resourceId?: string | null;
    resourceInternalId?: number;
    workSkill?: AssistantWorkSkills;
}
export declare const AssistantDetails: Model<AssistantDetails>;

export interface AssistantWorkSkill {
    workSkill: string;
    ratio: number;
    active: boolean;
}
export declare const AssistantWorkSkill: Model<AssistantWorkSkill>;

export interface AssistantWorkSkills {
    totalResults: number;
    items?: AssistantWorkSkill[];
    links?: Link[];
}
export declare const AssistantWorkSkills: Model<AssistantWorkSkills>;

export interface AssistantsOfDay {
    date?: string;
    assistants?: Assistant[];
}
export declare const AssistantsOfDay: Model<AssistantsOfDay>;

export interface BulkUpdateActivities {
    updateParameters: BulkUpdateActivitiesParameters;
    activities: BulkUpdateActivity[];
}
export declare const BulkUpdateActivities: Model<BulkUpdateActivities>;

export interface BulkUpdateActivitiesParameters {
    identifyActivityBy?: "activityId" | "apptNumber" | "apptNumberPlusCustomerNumber" | "apptNumberPlusIbAssetId";
    ifInFinalStatusThen: "doNothing" | "createNew" | "updateExisting";
    ifExistsThenDoNotUpdateFields?: string[];
    inventoryPropertiesUpdateMode?: "keepProperties" | "eraseProperties";
    fallbackResourceId?: string;
}
export declare const BulkUpdateActivitiesParameters: Model<BulkUpdateActivitiesParameters>;

export interface BulkUpdateActivitiesResult {
    results?: BulkUpdatedActivity[];
}
export declare const BulkUpdateActivitiesResult: Model<BulkUpdateActivitiesResult>;

export interface BulkUpdateActivity extends ActivityProperties {
    activityId?: number | null;
    resourceId?: string;
    date?: string | null;
    resourcePreferences?: ResourcePreferences;
    requiredInventories?: RequiredInventories;
    inventories?: BulkUpdateActivityInventories;
    linkedActivities?: BulkUpdateActivityLinks;
}
export declare const BulkUpdateActivity: Model<BulkUpdateActivity>;

export interface BulkUpdateActivityError {
    operation?: string;
    errorDetail?: string;
}
export declare const BulkUpdateActivityError: Model<BulkUpdateActivityError>;

export interface BulkUpdateActivityInventories {
    items?: BulkUpdateActivityInventory[];
}
export declare const BulkUpdateActivityInventories: Model<BulkUpdateActivityInventories>;

export interface BulkUpdateActivityInventory extends Partial<Omit<Inventory, "status" | "links">> {
}
export declare const BulkUpdateActivityInventory: Model<BulkUpdateActivityInventory>;

export interface BulkUpdateActivityLink {
    fromActivity?: BulkUpdateActivityLinkEnd;
    toActivity?: BulkUpdateActivityLinkEnd;
}
export declare const BulkUpdateActivityLink: Model<BulkUpdateActivityLink>;

export interface BulkUpdateActivityLinkEnd {
    activityId?: number;
    apptNumber?: string;
    customerNumber?: string;
    linkType?: string;
    minIntervalValue?: number;
    maxIntervalValue?: number;
}
export declare const BulkUpdateActivityLinkEnd: Model<BulkUpdateActivityLinkEnd>;

export interface BulkUpdateActivityLinks {
    items?: BulkUpdateActivityLink[];
}
export declare const BulkUpdateActivityLinks: Model<BulkUpdateActivityLinks>;

export interface BulkUpdateActivityWarning {
    code?: number;
    message?: string;
}
export declare const BulkUpdateActivityWarning: Model<BulkUpdateActivityWarning>;

export interface BulkUpdateInventories {
    resources: BulkUpdateResourceInventories[];
}
export declare const BulkUpdateInventories: Model<BulkUpdateInventories>;

export interface BulkUpdateInventoriesResult extends BulkUpdateInventoryCounts {
    itemsFailed?: number;
    results?: BulkUpdateResourceInventoriesResult[];
}
export declare const BulkUpdateInventoriesResult: Model<BulkUpdateInventoriesResult>;

export interface BulkUpdateInventory {
    inventoryType?: string;
    serialNumber?: string;
    quantity?: number;
}
export declare const BulkUpdateInventory: Model<BulkUpdateInventory>;

export interface BulkUpdateInventoryCounts {
    created?: number;
    updated?: number;
    deleted?: number;
}

export interface BulkUpdateResource {
    resourceId?: string;
    resourceInternalId?: number;
}

export interface BulkUpdateResourceError {
    type?: string;
    title?: string;
    status?: string | number;
    detail?: string;
}
export declare const BulkUpdateResourceError: Model<BulkUpdateResourceError>;

export interface BulkUpdateResourceInventories {
    resourceId: string;
    operationType?: "replace" | "update";
    identifySerializedInventoryBy?: "serialNumber" | "typeAndSerial" | "typeAndModelAndSerial";
    inventoryPropertiesUpdateMode?: "eraseProperties" | "keepProperties";
    inventories: BulkUpdateInventory[];
}
export declare const BulkUpdateResourceInventories: Model<BulkUpdateResourceInventories>;

export interface BulkUpdateResourceInventoriesResult extends BulkUpdateInventoryCounts {
    resourceId?: string;
    errors?: BulkUpdateResourceError[];
}
export declare const BulkUpdateResourceInventoriesResult: Model<BulkUpdateResourceInventoriesResult>;

export interface BulkUpdateResourceResult {
    resourceId?: string;
    itemsUpdated?: number;
    itemsFailed?: number;
    errors?: BulkUpdateResourceError[];
    error?: BulkUpdateResourceError | BulkUpdateResourceError[];
}
export declare const BulkUpdateResourceResult: Model<BulkUpdateResourceResult>;

export interface BulkUpdateResourcesResult {
    resourcesUpdated?: number;
    results?: BulkUpdateResourceResult[];
}
export declare const BulkUpdateResourcesResult: Model<BulkUpdateResourcesResult>;

export interface BulkUpdateWorkSchedule extends BulkUpdateResource {
    workSchedules: ResourceWorkSchedule[];
}
export declare const BulkUpdateWorkSchedule: Model<BulkUpdateWorkSchedule>;

export interface BulkUpdateWorkSkill extends BulkUpdateResource {
    workSkills: ResourceWorkSkill[];
}
export declare const BulkUpdateWorkSkill: Model<BulkUpdateWorkSkill>;

export interface BulkUpdateWorkZone extends BulkUpdateResource {
    workZones: ResourceWorkZoneInput[];
}
export declare const BulkUpdateWorkZone: Model<BulkUpdateWorkZone>;

export interface BulkUpdatedActivity {
    operationsPerformed?: string[];
    operationsFailed?: string[];
    errors?: BulkUpdateActivityError[];
    warnings?: BulkUpdateActivityWarning[];
    activityKeys?: ActivityKeys;
}
export declare const BulkUpdatedActivity: Model<BulkUpdatedActivity>;

export interface CalendarDay {
    regular?: CalendarItem;
    "on-call"?: CalendarItem;
}
export declare const CalendarDay: Model<CalendarDay>;

export interface CalendarItem {
    recordType?: Open<WorkScheduleType | "error">;
    workTimeStart?: string;
    workTimeEnd?: string;
    nonWorkingReason?: string;
    scheduleLabel?: string;
    shiftLabel?: string;
    points?: number;
    comments?: string;
}
export declare const CalendarItem: Model<CalendarItem>;

export interface ClearableActivityFields extends Omit<ActivityFields, Clearable> {
    timeSlot?: string | null;
    serviceWindowStart?: string | null;
    serviceWindowEnd?: string | null;
    slaWindowStart?: string | null;
    slaWindowEnd?: string | null;
}

export interface CollaborationGroup {
    name: string;
}
export declare const CollaborationGroup: Model<CollaborationGroup>;

export interface CoreActivities extends Client<typeof contract.activities> {
}

export interface CoreCalendars extends Client<typeof contract.calendars> {
}

export interface CoreClient extends Client<typeof contract> {
    readonly activities: CoreActivities;
    readonly calendars: CoreCalendars;
    readonly dailyExtract: CoreDailyExtract;
    readonly events: CoreEvents;
    readonly inventories: CoreInventories;
    readonly metadataCatalog: CoreMetadataCatalog;
    readonly resources: CoreResources;
    readonly routes: CoreRoutes;
    readonly serviceRequests: CoreServiceRequests;
    readonly users: CoreUsers;
    readonly whereIsMyTechnician: CoreWhereIsMyTechnician;
}

export interface CoreDailyExtract extends Client<typeof contract.dailyExtract> {
}

export interface CoreEvents extends Client<typeof contract.events> {
}

export interface CoreInventories extends Client<typeof contract.inventories> {
}

export interface CoreMetadataCatalog extends Client<typeof contract.metadataCatalog> {
}

export interface CoreResources extends Client<typeof contract.resources> {
}

export interface CoreRoutes extends Client<typeof contract.routes> {
}

export interface CoreServiceRequests extends Client<typeof contract.serviceRequests> {
}

export interface CoreUsers extends Client<typeof contract.users> {
}

export interface CoreWhereIsMyTechnician extends Client<typeof contract.whereIsMyTechnician> {
}

export interface CreateActivity extends ActivityFields {
    activityType: string;
    resourceId: string;
    date?: string;
    setPositionInRoute?: PositionInRoute;
    setTravelTime?: TravelTimeAdjustment;
}
export declare const CreateActivity: Model<CreateActivity>;

export interface CreateCustomerInventory {
    inventoryType?: string;
    serialNumber?: string;
    quantity?: number;
}
export declare const CreateCustomerInventory: Model<CreateCustomerInventory>;

export interface CreateInventory extends InventoryFields {
    inventoryType?: string;
    status?: InventoryStatus;
    quantity?: number;
    resourceId?: string;
    resourceInternalId?: number;
    activityId?: number;
}
export declare const CreateInventory: Model<CreateInventory>;

export interface CreateResourceInventory {
    inventoryType?: string;
    serialNumber?: string;
    quantity?: number;
}
export declare const CreateResourceInventory: Model<CreateResourceInventory>;

export interface CreateServiceRequest extends ServiceRequestFields {
    resourceId?: string;
}
export declare const CreateServiceRequest: Model<CreateServiceRequest>;

export interface CreateSubscription {
    events?: Open<EventType>[];
    subscriptionConfig?: SubscriptionConfig[];
    subscriptionTitle?: string;
}
export declare const CreateSubscription: Model<CreateSubscription>;

export interface CreatedSubscription extends Linked {
    subscriptionId: string;
    nextPage?: string;
}
export declare const CreatedSubscription: Model<CreatedSubscription>;

export interface DailyExtractDate extends Linked {
    name: string;
}
export declare const DailyExtractDate: Model<DailyExtractDate>;

export interface DailyExtractDates extends Linked {
    name?: string;
    folders?: DailyExtractFolders;
}
export declare const DailyExtractDates: Model<DailyExtractDates>;

export interface DailyExtractDay extends Linked {
    name?: string;
    files?: DailyExtractFiles;
}
export declare const DailyExtractDay: Model<DailyExtractDay>;

export interface DailyExtractFile extends Linked {
    name: string;
    bytes?: number;
    mediaType?: string;
}
export declare const DailyExtractFile: Model<DailyExtractFile>;

export interface DailyExtractFiles extends Linked {
    items?: DailyExtractFile[];
}
export declare const DailyExtractFiles: Model<DailyExtractFiles>;

export interface DailyExtractFolders extends Linked {
    items?: DailyExtractDate[];
}
export declare const DailyExtractFolders: Model<DailyExtractFolders>;

export interface DelayActivity {
    delayMinutes?: number;
    delayUntilTime?: string;
}
export declare const DelayActivity: Model<DelayActivity>;

export interface EndActivity extends StartActivity {
    multidayTimeToComplete?: number;
    multidayActivityStatus?: SegmentableActivityStatus;
}
export declare const EndActivity: Model<EndActivity>;

export interface EventActivity extends Partial<Omit<Activity, "date" | "links">> {
    activityId?: number;
    resourceId?: string;
    date?: string | null;
    apptNumber?: string;
}
export declare const EventActivity: Model<EventActivity>;

export interface EventActivityChanges extends Partial<Omit<Activity, keyof Rewritten | "links">>, Rewritten {
}
export declare const EventActivityChanges: Model<EventActivityChanges>;

export interface EventActivityLink {
    linkType?: Open<"start-before" | "start-after" | "start-together">;
}
export declare const EventActivityLink: Model<EventActivityLink>;

export interface EventAttachment {
    attachmentId?: number;
    chatId?: number;
    type?: string;
    data?: unknown;
}
export declare const EventAttachment: Model<EventAttachment>;

export interface EventBroadcast {
    broadcastedTo?: EventBroadcastGroups;
    broadcastItemDetails?: EventBroadcastItem;
    filterCriteria?: EventBroadcastArea;
}
export declare const EventBroadcast: Model<EventBroadcast>;

export interface EventBroadcastArea {
    latitude?: number;
    longitude?: number;
    radius?: number;
}
export declare const EventBroadcastArea: Model<EventBroadcastArea>;

export interface EventBroadcastGroups {
    groups?: string[];
    helpdesks?: string[];
    supervisorGroups?: string[];
}
export declare const EventBroadcastGroups: Model<EventBroadcastGroups>;

export interface EventBroadcastItem {
    activityId?: number;
    inventoryType?: string;
    modelProperty?: string;
}
export declare const EventBroadcastItem: Model<EventBroadcastItem>;

export interface EventBroadcastStatus {
    login?: string;
    chatId?: number;
    messageId?: number;
    status?: Open<BroadcastStatus>;
}
export declare const EventBroadcastStatus: Model<EventBroadcastStatus>;

export interface EventChat {
    chatId?: number;
    chatName?: string;
    helpdeskName?: string;
    startedBy?: string;
    startedTime?: string;
    endedTime?: string;
    type?: Open<"group-broadcast" | "location-broadcast" | "activity-broadcast">;
    expireTime?: string;
    updateType?: Open<ChatUpdateType>;
    updateInfo?: EventChatUpdate;
    broadcastInfo?: EventBroadcast;
}
export declare const EventChat: Model<EventChat>;

export interface EventChatUpdate {
    movedFromHelpdesk?: string;
    moveReason?: string;
    oldName?: string;
    newName?: string;
}
export declare const EventChatUpdate: Model<EventChatUpdate>;

export interface EventFormDetails {
    [field: string]: unknown;
}
export declare const EventFormDetails: Model<EventFormDetails>;

export interface EventFormIdentifier {
    formSubmitId?: number;
    formLabel?: string;
}
export declare const EventFormIdentifier: Model<EventFormIdentifier>;

export interface EventInventory extends Partial<Omit<Inventory, "links">> {
}
export declare const EventInventory: Model<EventInventory>;

export interface EventInventoryChanges extends Partial<Omit<Inventory, "links">> {
}
export declare const EventInventoryChanges: Model<EventInventoryChanges>;

export interface EventMessage {
    messageId?: number;
    sequenceNumber?: number;
    subject?: string;
    text?: string;
    needAcknowledgement?: boolean;
    systemMessage?: Open<"video_chat_started" | "video_chat_finished" | "video_chat_feedback">;
    videoChatInfo?: EventVideoChat;
    attachment?: EventAttachment;
}
export declare const EventMessage: Model<EventMessage>;

export interface EventMessageParticipant {
    name?: string;
    login?: string;
    type?: Open<"bot">;
    invitedBy?: string;
    invitedTime?: string;
}
export declare const EventMessageParticipant: Model<EventMessageParticipant>;

export interface EventMove {
    moveReason?: string;
    moveCondition?: Open<MoveCondition>;
    workZoneMismatch?: boolean;
    workSkillMismatch?: boolean;
}
export declare const EventMove: Model<EventMove>;

export interface EventParticipant {
    name?: string;
    login?: string;
    invitedBy?: string;
    invitedTime?: string;
    leftTime?: string;
}
export declare const EventParticipant: Model<EventParticipant>;

export interface EventParts {
    activityCreated: Activity;
    activityUpdated: Activity;
    activityStarted: Activity;
    activityTravelStarted: Activity;
    activityTravelStopped: Activity;
    activitySuspended: Activity;
    activityCompleted: Activity;
    activityNotDone: Activity;
    activityCanceled: Activity;
    activityDeleted: "activityDetails";
    activityDelayed: Activity;
    activityReopened: Activity;
    activityPreworkCreated: Activity;
    activityMoved: Activity | "moveDetails";
    activityLinkCreated: Link;
    activityLinkDeleted: Link;
    resourcePreferenceCreated: "activityDetails" | "resourcePreference";
    resourcePreferenceDeleted: "activityDetails" | "resourcePreference";
    requiredInventoryCreated: RequiredInventory | "requiredInventoryChanges";
    requiredInventoryUpdated: RequiredInventory | "requiredInventoryChanges";
    requiredInventoryDeleted: RequiredInventory;
    inventoryInstalled: Inventory;
    inventoryDeinstalled: Inventory;
    inventoryUndoInstall: Inventory;
    inventoryUndoDeinstall: Inventory;
    customerInventoryCreated: Inventory;
    customerInventoryUpdated: Inventory;
    customerInventoryDeleted: "inventoryDetails";
    resourceInventoryCreated: Inventory;
    resourceInventoryUpdated: Inventory;
    resourceInventoryDeleted: "inventoryDetails";
    routeCreated: "routeDetails";
    routeUpdated: "routeDetails" | "routeChanges";
    routeActivated: "routeDetails" | "routeChanges";
    routeDeactivated: "routeDetails" | "routeChanges";
    routeReactivated: "routeDetails" | "routeChanges";
    routingRun: "routingRunDetails";
    customerRequestCreated: "requestDetails";
    inventoryRequestCreated: "requestDetails";
    resourceRequestCreated: "requestDetails";
    resourceCreated: "resourceDetails";
    resourceUpdated: "resourceDetails" | "resourceChanges";
    userCreated: "userDetails";
    userUpdated: "userDetails" | "userChanges";
    userDeleted: "userDetails";
    formSubmitted: "formIdentifier" | "formDetails";
    chatUpdated: "chat";
    chatMessageSent: "chat" | "message";
    transactionUpdated: "chat";
    broadcastStatusUpdate: "statusChanges";
}

export interface EventRequest {
    requestId?: number;
    requestType?: Open<ServiceRequestType>;
    resourceId?: string;
    resourceInternalId?: number;
    date?: string;
}
export declare const EventRequest: Model<EventRequest>;

export interface EventRequestChanges extends EventRequest {
    created?: string;
    user?: string;
    subject?: string;
    body?: string;
    sr_subject?: string;
    sr_body?: string;
    hit_type?: Open<"RF" | "IN" | "PC">;
}
export declare const EventRequestChanges: Model<EventRequestChanges>;

export interface EventRequiredInventory {
    inventoryType?: string;
    model?: string;
    quantity?: number;
}
export declare const EventRequiredInventory: Model<EventRequiredInventory>;

export interface EventResource extends Partial<Omit<Resource, "links">> {
}
export declare const EventResource: Model<EventResource>;

export interface EventResourceChanges extends Partial<Omit<Resource, "links">> {
}
export declare const EventResourceChanges: Model<EventResourceChanges>;

export interface EventResourcePreference {
    resourceId?: string;
    preferenceType?: Open<"preferred" | "required" | "forbidden" | "warehouse">;
}
export declare const EventResourcePreference: Model<EventResourcePreference>;

export interface EventRoute {
    resourceId?: string;
    date?: string;
}
export declare const EventRoute: Model<EventRoute>;

export interface EventRouteChanges extends EventRoute {
    calendarTimeFrom?: string;
    calendarTimeTo?: string;
    calendarPoints?: string;
    timeZone?: string;
    travelingTime?: string;
    activated?: string;
    deactivated?: string;
    reactivated?: string;
}
export declare const EventRouteChanges: Model<EventRouteChanges>;

export interface EventRoutingRun {
    routingRunId?: number;
    type?: string;
    subcategory?: string;
    startType?: string;
    routingPlanId?: number;
    routingPlanLabel?: string;
    routingPlan?: string;
    routingProfileLabel?: string;
    routingProfile?: string;
    resourceId?: number;
    resourceExternalId?: string;
    targetDate?: string;
    numberOfDays?: number;
    startTime?: string;
    routingRunDuration?: number;
    consumedTime?: number;
    routingPlanTimeLimit?: number;
    routingPlanTimeLimitSlrPercentage?: number;
    routingPlanOptimizationGoal?: string;
    routingRollbackRunId?: number;
    result?: string;
    extendedStatus?: string;
    message?: string;
    assurancePercentage?: number;
    activitiesMatched?: number;
    activitiesInRoutesBeforeRouting?: number;
    activitiesRouted?: number;
    activitiesNotRouted?: number;
    reoptimizedActivities?: number;
    createdActivities?: number;
    removedActivities?: number;
    partiallyAssignedSegmentableActivitiesCount?: number;
    resourcesMatched?: number;
    resourcesUsed?: number;
    resourceBlockedDueToRoutingScheduleCount?: number;
    averageWorkingTime?: number;
    averageOverTime?: number;
    averageTravelTime?: number;
    averageDowntime?: number;
    averageMileage?: number;
    notAssignedDueToValidationIssuesCount?: number;
    notAssignedDueToChangesWhileRoutingWasRunningCount?: number;
    notAssignedDueToActivityConfigurationCount?: number;
    notAssignedDueToResourcesConfigurationCount?: number;
    notAssignedDueToDynamicModeRestrictionsCount?: number;
    notAssignedDueToCostSettingsCount?: number;
    notAssignedDueToTravelRestrictionsCount?: number;
    notAssignedDueToOptimizationCriteriaCount?: number;
    notAssignedNeedsOvertimeOverdueRulesRelaxationCount?: number;
    notAssignedNeedsManualAssignmentCount?: number;
    notAssignedOtherIssuesCount?: number;
}
export declare const EventRoutingRun: Model<EventRoutingRun>;

export interface EventUser extends Partial<Omit<User, "links">> {
    mainResourceInternalId?: number;
}
export declare const EventUser: Model<EventUser>;

export interface EventUserChanges extends Partial<Omit<User, "links">> {
}
export declare const EventUserChanges: Model<EventUserChanges>;

export interface EventVideoChat {
    sessionId?: string;
    duration?: number;
    rating?: number;
    feedback?: string;
    feedbackByUser?: string;
}
export declare const EventVideoChat: Model<EventVideoChat>;

export interface EventsEnvelope {
    found?: boolean;
}
export declare const EventsEnvelope: Model<EventsEnvelope>;

export interface FileProperty extends Linked {
    mediaType: string;
    name?: string;
    size?: number;
}
export declare const FileProperty: Model<FileProperty>;

export interface FileReference extends Linked {
}
export declare const FileReference: Model<FileReference>;

export interface FindMatchingResources {
    date?: string;
    activityId?: number;
    activitySearchFields?: ActivitySearchFields;
    activity?: ActivityToMatch;
    criteria?: MatchCriteria;
    fields?: string[];
    schedulesToReturn?: string[];
    schedulesFields?: MatchScheduleField[];
    forecastDuringBooking?: MatchForecastOptions;
    offset?: number;
    limit?: number;
}
export declare const FindMatchingResources: Model<FindMatchingResources>;

export interface FindNearbyActivities {
    latitude?: number;
    longitude?: number;
    fields?: string[];
    limit?: number;
}
export declare const FindNearbyActivities: Model<FindNearbyActivities>;

export interface FindUrgentResources {
    activity: UrgentActivity;
    radius?: number;
    parentResources?: string[];
    resourceFields?: string[];
}
export declare const FindUrgentResources: Model<FindUrgentResources>;

export interface GetAssignedLocations extends ActivePeriod {
}
export declare const GetAssignedLocations: Model<GetAssignedLocations>;

export interface GetPositionHistory {
    date: string;
}
export declare const GetPositionHistory: Model<GetPositionHistory>;

export interface GetResource {
    expand?: ResourceExpansion[];
    fields?: string[];
}
export declare const GetResource: Model<GetResource>;

export interface GetRoute extends ResourcePaging {
    activityFields?: string[];
}
export declare const GetRoute: Model<GetRoute>;

export interface IdentifyResource {
    identifyResourceBy?: "resourceId" | "resourceInternalId";
}
export declare const IdentifyResource: Model<IdentifyResource>;

export interface Inventory extends InventoryFields, Linked {
    inventoryId: number;
    inventoryType?: string | null;
    status?: Open<InventoryStatus>;
    quantity?: number | null;
    resourceId?: string;
    activityId?: number;
    exchangedInventoryId?: number;
}
export declare const Inventory: Model<Inventory>;

export interface InventoryFields {
    serialNumber?: string;
}

export interface InventoryPatch extends Partial<Omit<Inventory, "links">> {
}
export declare const InventoryPatch: Model<InventoryPatch>;

export interface LastKnownPosition {
    resourceId?: string;
    time?: string;
    lat?: number;
    lng?: number;
    errorMessage?: string;
}
export declare const LastKnownPosition: Model<LastKnownPosition>;

export interface ListActivities {
    resources?: string[];
    includeChildren?: "none" | "immediate" | "all";
    dateFrom?: string;
    dateTo?: string;
    includeNonScheduled?: boolean;
    q?: string;
    fields?: string[];
    svcWorkOrderId?: number;
    offset?: number;
    limit?: number;
}
export declare const ListActivities: Model<ListActivities>;

export interface ListAssistants {
    dateFrom: string;
    dateTo?: string;
    resourceFields?: string | string[];
    expand?: "workSkills";
}
export declare const ListAssistants: Model<ListAssistants>;

export interface ListCalendars extends ResourcePaging {
    resources: string[];
    dateFrom: string;
    dateTo: string;
    includeChildren?: "none" | "immediate" | "all";
    includeInactive?: boolean | "true" | "false";
}
export declare const ListCalendars: Model<ListCalendars>;

export interface ListEvents {
    subscriptionId: string;
    page?: string;
    since?: string;
    limit?: number;
}
export declare const ListEvents: Model<ListEvents>;

export interface ListLastKnownPositions {
    resources?: string[];
    offset?: number;
}
export declare const ListLastKnownPositions: Model<ListLastKnownPositions>;

export interface ListResourceWorkSchedules {
    actualForDate?: string;
}
export declare const ListResourceWorkSchedules: Model<ListResourceWorkSchedules>;

export interface ListResourceWorkSkills extends ActivePeriod {
}
export declare const ListResourceWorkSkills: Model<ListResourceWorkSkills>;

export interface ListResourceWorkZones extends ActivePeriod {
    onlyActiveWorkZones?: boolean;
}
export declare const ListResourceWorkZones: Model<ListResourceWorkZones>;

export interface ListResources extends GetResource, ResourcePaging {
    canBeTeamHolder?: boolean;
    canParticipateInTeam?: boolean;
}
export declare const ListResources: Model<ListResources>;

export interface ListResourcesInArea extends ResourcePaging {
    lat: number;
    lng: number;
    radius?: number;
    timeDiff?: number;
}
export declare const ListResourcesInArea: Model<ListResourcesInArea>;

export interface ListSubmittedForms {
    scope?: "activity" | "bundles";
    bundle?: string;
    offset?: number;
    limit?: number;
}
export declare const ListSubmittedForms: Model<ListSubmittedForms>;

export interface ListSubscriptions {
    allSubscriptions?: boolean;
}
export declare const ListSubscriptions: Model<ListSubscriptions>;

export interface ListUsers {
    offset?: number;
    limit?: number;
}
export declare const ListUsers: Model<ListUsers>;

export interface ListedActivity extends Partial<Activity> {
}
export declare const ListedActivity: Model<ListedActivity>;

export interface LocateTechnician {
    activityId: number;
    includeAvatarImageData?: boolean;
    resourceFields?: string[];
    activityFields?: string[];
    hideResourceLocationTime?: number;
}
export declare const LocateTechnician: Model<LocateTechnician>;

export interface MatchCriteria {
    workSkill?: number;
    workZone?: number;
    workTime?: number;
    resourcePreference?: number;
    requiredInventoryMatch?: boolean;
    includeResources?: "technicians" | "buckets" | "all";
    finalTravelSupport?: boolean;
}
export declare const MatchCriteria: Model<MatchCriteria>;

export interface MatchFitness {
    workZone?: number;
    workSkill?: number;
    workTime?: number;
    resourcePreference?: number;
}
export declare const MatchFitness: Model<MatchFitness>;

export interface MatchForecast {
    averageBucketTravel?: number;
    averageTravelKeyTravel?: number;
    removedOptions?: RemovedArrivalTime[];
    hasNearbyActivities?: boolean;
    hasForecastedActivities?: boolean;
}
export declare const MatchForecast: Model<MatchForecast>;

export interface MatchForecastOptions {
    useForecastDuringBooking?: boolean;
    explainRemovedOptions?: boolean;
    optimizationGoal?: "default" | "minimizeAdditionalTravel";
    minForecastRangeDay?: number;
    maxForecastRangeDay?: number;
}
export declare const MatchForecastOptions: Model<MatchForecastOptions>;

export interface MatchSchedule {
    workShift?: MatchWorkShift;
    freeTimeWindows?: string[][];
    fitness?: MatchFitness;
    arrivalTimeOptions?: ArrivalTimeOption[];
    forecastDuringBookingDetails?: MatchForecast;
}
export declare const MatchSchedule: Model<MatchSchedule>;

export interface MatchWorkShift extends WorkScheduleEntry {
    isWorking?: Open<"0" | "1">;
}
export declare const MatchWorkShift: Model<MatchWorkShift>;

export interface MatchedResource extends Resource {
    resourcePreference?: string;
}
export declare const MatchedResource: Model<MatchedResource>;

export interface MatchingResource {
    resource?: MatchedResource;
    fitness?: MatchFitness;
    estimatedCompleteDate?: string;
    schedule?: Record<string, MatchSchedule>;
}
export declare const MatchingResource: Model<MatchingResource>;

export interface MatchingResources {
    actualAtTime?: string;
}
export declare const MatchingResources: Model<MatchingResources>;

export interface MoveActivity {
    setDate?: MoveToDate;
    setResource?: MoveToResource;
    setPositionInRoute?: PositionInRoute;
    moveMultidayActivitySegments?: "onlyThisSegment" | "allSegmentsInRoute" | "allFollowingSegments";
    protectTimeDelivered?: boolean;
}
export declare const MoveActivity: Model<MoveActivity>;

export interface MoveInventory {
    activityId?: number;
    quantity?: number;
}
export declare const MoveInventory: Model<MoveInventory>;

export interface MoveToDate {
    date: string | null;
}
export declare const MoveToDate: Model<MoveToDate>;

export interface MoveToResource {
    resourceId: string;
}
export declare const MoveToResource: Model<MoveToResource>;

export interface NearbyActivities {
    coordinates?: NearbyCoordinates;
}
export declare const NearbyActivities: Model<NearbyActivities>;

export interface NearbyCoordinates {
    latitude?: number;
    longitude?: number;
}
export declare const NearbyCoordinates: Model<NearbyCoordinates>;

export interface OfsEvent {
    eventType?: Open<EventType>;
    time?: string;
    user?: string;
    applicationId?: string;
    activityDetails?: EventActivity;
    activityChanges?: EventActivityChanges;
    moveDetails?: EventMove;
    activityLinkDetails?: EventActivityLink;
    fromActivityDetails?: EventActivity;
    toActivityDetails?: EventActivityChanges;
    resourcePreference?: EventResourcePreference;
    requiredInventoryDetails?: EventRequiredInventory;
    requiredInventoryChanges?: EventRequiredInventory;
    inventoryDetails?: EventInventory;
    inventoryChanges?: EventInventoryChanges;
    requestDetails?: EventRequest;
    requestChanges?: EventRequestChanges;
    routeDetails?: EventRoute;
    routeChanges?: EventRouteChanges;
    routingRunDetails?: EventRoutingRun;
    resourceDetails?: EventResource;
    resourceChanges?: EventResourceChanges;
    userDetails?: EventUser;
    userChanges?: EventUserChanges;
    formIdentifier?: EventFormIdentifier;
    formDetails?: EventFormDetails;
    chat?: EventChat;
    message?: EventMessage;
    participant?: EventParticipant;
    participants?: EventMessageParticipant[];
    statusChanges?: EventBroadcastStatus;
}
export declare const OfsEvent: Model<OfsEvent>;

export interface PositionInRoute {
    position: "first" | "last" | "notOrdered" | "byServiceWindow" | "afterActivity";
    activityId?: number;
}
export declare const PositionInRoute: Model<PositionInRoute>;

export interface PreviousActivity {
    apptNumber?: string;
    customerNumber?: string;
}
export declare const PreviousActivity: Model<PreviousActivity>;

export interface RemovedArrivalTime {
    minStartTime?: string;
    maxStartTime?: string;
    additionalTravel?: number;
}
export declare const RemovedArrivalTime: Model<RemovedArrivalTime>;

export interface ReopenActivity {
    setPositionInRoute: PositionInRoute;
}
export declare const ReopenActivity: Model<ReopenActivity>;

export interface RequiredInventories {
    items?: RequiredInventory[];
}
export declare const RequiredInventories: Model<RequiredInventories>;

export interface RequiredInventory {
    inventoryType: string;
    model: string;
    quantity: number;
}
export declare const RequiredInventory: Model<RequiredInventory>;

export interface Resource extends ResourceFields, Linked {
    resourceInternalId?: number;
    languageISO?: string;
    timeZoneIANA?: string;
    timeZoneDiff?: number;
    avatar?: FileReference;
    users?: ResourceUserList;
    inventories?: ResourceInventoryList;
    workSkills?: ResourceWorkSkillList;
    workZones?: ResourceWorkZoneList;
    workSchedules?: ResourceWorkScheduleList;
}
export declare const Resource: Model<Resource>;

export interface ResourceCalendar extends CalendarDay {
    resourceId?: string;
    date?: string;
}
export declare const ResourceCalendar: Model<ResourceCalendar>;

export interface ResourceDays {
    dateFrom: string;
    dateTo: string;
}
export declare const ResourceDays: Model<ResourceDays>;

export interface ResourceFields {
    resourceId?: string | null;
    name?: string;
    resourceType?: string;
    parentResourceId?: string;
    status?: Open<"active" | "inactive">;
    language?: string;
    timeZone?: string;
    email?: string | null;
    phone?: string | null;
    organization?: string | null;
    dateFormat?: string | null;
    timeFormat?: string | null;
    durationStatisticsInitialRatio?: number;
    durationStatisticsInitialPeriod?: number | null;
}

export interface ResourceInArea {
    resourceId?: string;
    time?: string;
    lat?: number;
    lng?: number;
    dis?: number;
}
export declare const ResourceInArea: Model<ResourceInArea>;

export interface ResourceInput extends Omit<ResourceFields, "resourceId"> {
    name: string;
    resourceType: string;
    parentResourceId?: string;
    language: string;
    timeZone: string;
}
export declare const ResourceInput: Model<ResourceInput>;

export interface ResourceInventoryList {
    items?: Inventory[];
    totalResults?: number;
    links?: Link[];
}
export declare const ResourceInventoryList: Model<ResourceInventoryList>;

export interface ResourceLocation extends Linked {
    locationId: number;
    label?: string;
    address?: string | null;
    city?: string | null;
    state?: string | null;
    postalCode?: string | null;
    country?: string | null;
    latitude?: number | null;
    longitude?: number | null;
    status?: string;
    privateLocationFlag?: boolean;
}
export declare const ResourceLocation: Model<ResourceLocation>;

export interface ResourceLocationInput {
    label?: string;
    address?: string;
    city?: string;
    state?: string;
    postalCode?: string;
    country?: string;
    latitude?: number;
    longitude?: number;
    status?: string;
    privateLocationFlag?: boolean;
}
export declare const ResourceLocationInput: Model<ResourceLocationInput>;

export interface ResourcePaging {
    offset?: number;
    limit?: number;
}
export declare const ResourcePaging: Model<ResourcePaging>;

export interface ResourcePatch extends ResourceFields {
    resourceId?: string | null;
}
export declare const ResourcePatch: Model<ResourcePatch>;

export interface ResourcePlan {
    date?: string;
    measure?: Open<PlanMeasure>;
    value?: number;
}
export declare const ResourcePlan: Model<ResourcePlan>;

export interface ResourcePlanKey {
    date: string;
    measure: PlanMeasure;
}
export declare const ResourcePlanKey: Model<ResourcePlanKey>;

export interface ResourcePosition {
    time: string;
    lat: number;
    lng: number;
    alt?: number;
    dir?: number;
    spd?: number;
    acc?: number;
    s?: Open<PositionAlert>;
    i?: number;
}
export declare const ResourcePosition: Model<ResourcePosition>;

export interface ResourcePreference {
    resourceId?: string;
    preferenceType: Open<ResourcePreferenceType>;
}
export declare const ResourcePreference: Model<ResourcePreference>;

export interface ResourcePreferences {
    items?: ResourcePreference[];
}
export declare const ResourcePreferences: Model<ResourcePreferences>;

export interface ResourceRoute {
    resourceId?: string;
    date?: string;
    routeStartTime?: string;
    routeEndTime?: string;
    routeReactivationTime?: string;
}
export declare const ResourceRoute: Model<ResourceRoute>;

export interface ResourceUser extends Linked {
    login: string;
}
export declare const ResourceUser: Model<ResourceUser>;

export interface ResourceUserList {
    links?: Link[];
}
export declare const ResourceUserList: Model<ResourceUserList>;

export interface ResourceWorkSchedule extends WorkScheduleEntry {
    isWorking?: boolean;
}
export declare const ResourceWorkSchedule: Model<ResourceWorkSchedule>;

export interface ResourceWorkScheduleList {
    items?: ResourceWorkSchedule[];
    totalResults?: number;
    links?: Link[];
}
export declare const ResourceWorkScheduleList: Model<ResourceWorkScheduleList>;

export interface ResourceWorkSkill {
    workSkill: string;
    ratio: number;
    startDate?: string;
    endDate?: string;
}
export declare const ResourceWorkSkill: Model<ResourceWorkSkill>;

export interface ResourceWorkSkillList {
    items?: ResourceWorkSkill[];
    totalResults?: number;
    links?: Link[];
}
export declare const ResourceWorkSkillList: Model<ResourceWorkSkillList>;

export interface ResourceWorkZone extends ResourceWorkZoneInput {
    workZoneItemId: number;
    workZoneStatus: Open<"active" | "inactive">;
}
export declare const ResourceWorkZone: Model<ResourceWorkZone>;

export interface ResourceWorkZoneInput {
    workZone: string;
    startDate: string;
    endDate?: string;
    ratio?: number;
    recurrence?: Open<"daily" | "weekly">;
    recurEvery?: number;
    weekdays?: WorkWeekday[];
    type?: Open<"regular" | "override">;
    workZoneItemId?: number;
}
export declare const ResourceWorkZoneInput: Model<ResourceWorkZoneInput>;

export interface ResourceWorkZoneList {
    items?: ResourceWorkZone[];
    totalResults?: number;
    links?: Link[];
}
export declare const ResourceWorkZoneList: Model<ResourceWorkZoneList>;

export interface RouteActionTime {
    time?: string;
}
export declare const RouteActionTime: Model<RouteActionTime>;

export interface SavedActivityLink extends Partial<ActivityLink> {
}
export declare const SavedActivityLink: Model<SavedActivityLink>;

export interface SearchActivities {
    searchInField: string;
    searchForValue: string;
    dateFrom?: string;
    dateTo?: string;
    includeNonScheduled?: boolean | "true" | "false" | "1" | "0";
    includeMultiday?: "all" | "segments" | "parents" | "none";
    fields?: string[];
    offset?: number;
    limit?: number;
}
export declare const SearchActivities: Model<SearchActivities>;

export interface ServiceRequest extends ServiceRequestFields, Linked {
    requestId: number;
    resourceId?: string | null;
    resourceInternalId?: number;
    created?: string;
}
export declare const ServiceRequest: Model<ServiceRequest>;

export interface ServiceRequestFields {
    requestType?: string;
    activityId?: number;
    inventoryId?: number;
    date?: string;
}

export interface SetPosition {
    resourceId: string;
    time: string | number;
    lat: number;
    lng: number;
    alt?: number;
    dir?: number;
    spd?: number;
    acc?: number;
}
export declare const SetPosition: Model<SetPosition>;

export interface SetPositionError {
    itemIndex?: number;
    message?: string;
}
export declare const SetPositionError: Model<SetPositionError>;

export interface SetPositions {
    items: SetPosition[];
}
export declare const SetPositions: Model<SetPositions>;

export interface SetPositionsResult {
    itemsProcessed?: number;
    itemsFailed?: number;
    errors?: SetPositionError[];
}
export declare const SetPositionsResult: Model<SetPositionsResult>;

export interface SetResourcePlan extends ResourcePlanKey {
    value: number;
}
export declare const SetResourcePlan: Model<SetResourcePlan>;

export interface SetResourceUsers {
    items?: ResourceUser[];
}
export declare const SetResourceUsers: Model<SetResourceUsers>;

export interface StartActivity {
    time?: string;
}
export declare const StartActivity: Model<StartActivity>;

export interface StartPrework {
    time?: string;
    properties?: ActivityProperties;
}
export declare const StartPrework: Model<StartPrework>;

export interface SubmittedForm {
    formIdentifier: SubmittedFormIdentifier;
    user?: string;
    time?: string;
    bundles?: string[];
    formDetails?: Record<string, unknown>;
    activityDetails?: Record<string, unknown>;
    resourceDetails?: SubmittedFormResource;
}
export declare const SubmittedForm: Model<SubmittedForm>;

export interface SubmittedFormIdentifier {
    formSubmitId: string | number;
    formLabel: string;
}
export declare const SubmittedFormIdentifier: Model<SubmittedFormIdentifier>;

export interface SubmittedFormResource {
    resourceInternalId?: number;
    name?: string;
}
export declare const SubmittedFormResource: Model<SubmittedFormResource>;

export interface Subscription extends CreateSubscription, Linked {
    subscriptionId: string;
    applicationId?: string;
    createdTime?: string;
    expirationTime?: string;
}
export declare const Subscription: Model<Subscription>;

export interface SubscriptionConfig {
    events: Open<EventType>[];
    fields?: string[];
    monitorChanges?: string[];
    filterExpression?: string;
}
export declare const SubscriptionConfig: Model<SubscriptionConfig>;

export interface TeamworkActivity {
    activityId?: number;
    activityType: string;
    apptNumber?: string;
    duration: number;
    startTime?: string;
}
export declare const TeamworkActivity: Model<TeamworkActivity>;

export interface TechnicianActivity {
    activityId?: number;
    startTime?: string;
    timeZoneDiff?: number;
    timeZoneIANA?: string;
}
export declare const TechnicianActivity: Model<TechnicianActivity>;

export interface TechnicianAvatar {
    imageData?: string;
    filename?: string;
    href?: string;
    mediaType?: string;
    rel?: string;
}
export declare const TechnicianAvatar: Model<TechnicianAvatar>;

export interface TechnicianCoordinates {
    time?: string;
    latitude?: number;
    longitude?: number;
}
export declare const TechnicianCoordinates: Model<TechnicianCoordinates>;

export interface TechnicianDetails {
    name?: string;
    avatar?: TechnicianAvatar;
}
export declare const TechnicianDetails: Model<TechnicianDetails>;

export interface TechnicianWhereabouts {
    status?: Open<TechnicianStatus>;
    resourceDetails?: TechnicianDetails;
    coordinates?: TechnicianCoordinates;
    activityDetails?: TechnicianActivity;
}
export declare const TechnicianWhereabouts: Model<TechnicianWhereabouts>;

export interface TravelTimeAdjustment {
    travelTime: number;
    position: "first" | "afterActivity";
    source?: "manual" | "external";
    previousActivityId?: number;
    previousActivity?: PreviousActivity;
}
export declare const TravelTimeAdjustment: Model<TravelTimeAdjustment>;

export interface UrgentActivity extends ActivityToMatch {
    activityType: string;
    latitude: number;
    longitude: number;
}
export declare const UrgentActivity: Model<UrgentActivity>;

export interface UrgentResource {
    resourceDetails?: Resource;
    startTime?: string;
    estimatedAvailability?: string;
    latitude?: string;
    longitude?: string;
    nearestRoutingBucket?: string;
}
export declare const UrgentResource: Model<UrgentResource>;

export interface User extends UserFields, Linked {
    login: string;
    avatar?: FileReference;
    timeZoneIANA?: string;
    timeZoneDiff?: number;
    createdTime?: string;
    lastUpdatedTime?: string;
    lastLoginTime?: string;
    lastPasswordChangeTime?: string;
    loginAttempts?: number;
    blockedUntilTime?: string;
    resourceInternalIds?: number[];
}
export declare const User: Model<User>;

export interface UserFields {
    name: string;
    userType: string;
    language: string;
    timeZone: string;
    status?: Open<"active" | "inactive">;
    resources?: string[];
    mainResourceId?: string | null;
    organizationalUnit?: string | null;
    selfAssignment?: boolean | null;
    passwordTemporary?: boolean | null;
    weekStart?: Open<WeekStart> | null;
    dateFormat?: string;
    longDateFormat?: string;
    timeFormat?: string;
}

export interface UserInput extends UserFields {
    password?: string | null;
}
export declare const UserInput: Model<UserInput>;

export interface UserPatch extends Partial<Omit<UserInput, Clearable>> {
    userType?: string | null;
    timeZone?: string | null;
    resources?: string[] | null;
    dateFormat?: string | null;
    longDateFormat?: string | null;
    timeFormat?: string | null;
}
export declare const UserPatch: Model<UserPatch>;

export interface WorkScheduleEntry extends WorkScheduleFields {
    recordType: Open<WorkScheduleType>;
    startDate: string;
    recurrence?: WorkScheduleRecurrence;
    scheduleShifts?: WorkScheduleShift[];
}

export interface WorkScheduleFields {
    startDate?: string;
    endDate?: string;
    scheduleLabel?: string;
    shiftLabel?: string;
    shiftType?: Open<"regular" | "on-call">;
    workTimeStart?: string;
    workTimeEnd?: string;
    nonWorkingReason?: string;
    points?: number;
    comments?: string;
    scheduleItemId?: number;
}

export interface WorkScheduleRecurrence {
    recurrenceType: Open<"daily" | "weekly" | "yearly" | "everyday">;
    recurEvery?: number;
    weekdays?: WorkWeekday[];
    dayFrom?: string;
    dayTo?: string;
}
export declare const WorkScheduleRecurrence: Model<WorkScheduleRecurrence>;

export interface WorkScheduleShift extends WorkScheduleFields {
    recordType?: Open<"shift" | "extra_shift">;
    isWorking?: boolean;
    recurrence?: WorkScheduleShiftRecurrence;
}
export declare const WorkScheduleShift: Model<WorkScheduleShift>;

export interface WorkScheduleShiftRecurrence extends Partial<WorkScheduleRecurrence> {
}
export declare const WorkScheduleShiftRecurrence: Model<WorkScheduleShiftRecurrence>;

export type ActivityRecordType = "regular" | "reopened" | "prework" | "multiday_activity" | "multiday_activity_segment";

export type ActivityStatus = "pending" | "enroute" | "started" | "suspended" | "completed" | "notdone" | "cancelled";

export type BroadcastStatus = "UNDELIVERED" | "DELIVERED" | "READ" | "ACKNOWLEDGED" | "ACCEPTED" | "REJECTED";

export type BulkUpdateWorkSchedules = BulkUpdateWorkSchedule[];
export declare const BulkUpdateWorkSchedules: Model<BulkUpdateWorkSchedules>;

export type BulkUpdateWorkSkills = BulkUpdateWorkSkill[];
export declare const BulkUpdateWorkSkills: Model<BulkUpdateWorkSkills>;

export type BulkUpdateWorkZones = BulkUpdateWorkZone[];
export declare const BulkUpdateWorkZones: Model<BulkUpdateWorkZones>;

export type CalendarView = {
    links?: Link[] | undefined;
} & {
    [date: string]: CalendarDay;
};
export declare const CalendarView: Model<CalendarView>;

export type ChatUpdateType = "UserInvitedToChat" | "UserJoinedChat" | "UserLeftChat" | "UserLeftBroadcast" | "ChatMoved" | "NameChanged" | "ChatFinished" | "BroadcastFinished";

export type EventOf<Type extends EventType> = OfsEvent & {
    eventType: Type;
} & Required<Pick<OfsEvent, EventParts[Type]>>;

export type EventType = (typeof eventTypes)[number];

export type Filter = string & {
    readonly "~filter": true;
};

export type InventoryStatus = "customer" | "resource" | "installed" | "deinstalled";

export type MatchScheduleField = "fitness" | "workShift" | "freeTimeWindows" | "arrivalTimeOptions" | "routeDetails" | "forecastDuringBookingDetails";

export type MoveCondition = "bucketToResource" | "resourceToResource" | "resourceToBucket" | "bucketToBucket";

export type PlanMeasure = "man_hours" | "points" | "scheduled" | "FTE";

export type PositionAlert = "earlyStart" | "lateFinish" | "leftLocation" | "idle";

export type ResourceExpansion = "inventories" | "workSkills" | "workZones" | "workSchedules";

export type ResourcePreferenceType = "required" | "preferred" | "forbidden" | "warehouse";

export type SegmentableActivityStatus = "completed" | "notdone" | "cancelled";

export type ServiceRequestType = "SR" | "TR" | "IR" | "CR";

export type SetResourceWorkSkills = ResourceWorkSkill[];
export declare const SetResourceWorkSkills: Model<SetResourceWorkSkills>;

export type TechnicianStatus = "notAssigned" | "assigned" | "onTheWay" | "started" | "completed" | "complete" | "notdone" | "notDone" | "cancelled";

export type TemporaryAssignedLocations = Record<string, AssignedLocationsOfDay>;
export declare const TemporaryAssignedLocations: Model<TemporaryAssignedLocations>;

export type TravelEstimationMethod = "Airline Distance" | "Airline Distance and Statistics" | "External Adjustment" | "Manual Adjustment" | "Not Estimated" | "Point to Point" | "Same Location" | "Statistics" | "Street Level Routing" | "Travel key based Airline Distance" | "Using Defaults";

export type WeekStart = "sunday" | "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "default";

export type WorkScheduleType = "schedule" | "shift" | "extra_shift" | "working" | "extra_working" | "non-working";

export type WorkWeekday = "Sun" | "Mon" | "Tue" | "Wed" | "Thu" | "Fri" | "Sat";
export declare const WorkWeekday: Model<WorkWeekday>;

interface Rewritten {
    status?: Open<ActivityStatus | "complete">;
    date?: string | null;
    multidayActivityStatus?: string;
    multidayTimeToComplete?: string;
    startTime?: string;
    endTime?: string;
    serviceWindowStart?: string;
    serviceWindowEnd?: string;
    deliveryWindowStart?: string;
    deliveryWindowEnd?: string;
    slaWindowStart?: string;
    slaWindowEnd?: string;
    timeOfBooking?: string;
    timeOfAssignment?: string;
}

type Activity = "activityDetails" | "activityChanges";

type Clearable = "timeSlot" | "serviceWindowStart" | "serviceWindowEnd" | "slaWindowStart" | "slaWindowEnd";

type Clearable = "userType" | "timeZone" | "resources" | "dateFormat" | "longDateFormat" | "timeFormat";

type Inventory = "inventoryDetails" | "inventoryChanges";

type Link = "activityLinkDetails" | "fromActivityDetails" | "toActivityDetails";

type RequiredInventory = "activityDetails" | "requiredInventoryDetails";
