// What the types of @ofsc/metadata promise. Written by `pnpm api`.

// "."
export { ActivityType, ActivityTypeColors, ActivityTypeFeatures, ActivityTypeGroup, ActivityTypeGroupInput, ActivityTypeInput, AllowedResource, ApiAccess, ApiAccessDetails, ApiAccessPatch, ApiEntityAccess, ApiFieldAccess, ApiFieldCondition, ApiFieldFunction, ApiFieldVisibility, ApiMethodAccess, ApiValueVisibility, Application, ApplicationClientSecret, ApplicationInput, CapacityArea, CapacityAreaCategory, CapacityAreaConfiguration, CapacityAreaDetails, CapacityAreaField, CapacityAreaOrganization, CapacityAreaParent, CapacityAreaTimeInterval, CapacityAreaTimeSlot, CapacityAreaType, CapacityAreaWorkZone, CapacityAreaWorkZoneV1, CapacityCategory, CapacityCategoryInput, CapacityCategoryWorkSkill, CapacityCategoryWorkSkillGroup, CapacityQuotaUnit, CreateLinkTemplate, EnumerationValue, Form, FormDetails, FormInput, GetProperty, GroupedWorkSkill, ImportPlugin, InLanguage, InventoryType, InventoryTypeInput, InventoryTypeTranslation, LabelReference, Language, LinkTemplate, LinkTemplatePatch, LinkTemplateSettings, LinkTemplateTranslation, LinkTemplateType, ListCapacityAreas, ListEnumerationValues, ListInLanguage, ListProperties, ListRange, ListResourceTypes, MapLayer, MapLayerHintButton, MapLayerHintColumn, MapLayerInput, MetadataActivityTypeGroups, MetadataActivityTypes, MetadataApplications, MetadataCapacityAreas, MetadataCapacityCategories, MetadataClient, MetadataForms, MetadataInventoryTypes, MetadataLanguages, MetadataLinkTemplates, MetadataMapLayers, MetadataMetadataCatalog, MetadataNonWorkingReasons, MetadataOrganizations, MetadataPlugins, MetadataProperties, MetadataResourceTypes, MetadataRoutingProfiles, MetadataShifts, MetadataStatus, MetadataTimeSlots, MetadataWorkSkillConditions, MetadataWorkSkillGroups, MetadataWorkSkills, MetadataWorkZoneKey, MetadataWorkZones, NonWorkingReason, Organization, OrganizationType, PopulateMapLayer, PopulateShapes, PopulationError, PopulationJob, Property, PropertyEntity, PropertyFileSize, PropertyGui, PropertyInput, PropertyPatch, PropertyTransformation, PropertyType, ReplaceEnumerationValues, ReplaceWorkSkillConditions, ReplacedWorkZone, ResourceRole, ResourceType, RoutingPlan, RoutingPlanFile, RoutingPlanReply, RoutingPlanStart, RoutingProfile, SaveWorkZone, SavedForm, ShapefileLogin, ShapesStatus, Shift, ShiftDecoration, ShiftInput, TimeSlot, Translation, WaitOptions, WorkSkill, WorkSkillCondition, WorkSkillConditionDependency, WorkSkillConditionReference, WorkSkillFieldCondition, WorkSkillFieldFunction, WorkSkillGroup, WorkSkillGroupInput, WorkSkillInput, WorkSkillSharing, WorkZone, WorkZoneBatch, WorkZoneKey, WorkZoneKeyElement, createMetadata, startPopulation };

// "./activity-type-groups"
export { createOrReplace, get, list };

// "./activity-types"
export { createOrReplace, get, list };

// "./applications"
export { apiAccess, createOrReplace, generateClientSecret, get, list };

// "./capacity-areas"
export { categories, children, get, list, organizations, timeIntervals, timeSlots, workZones };

// "./capacity-categories"
export { createOrReplace, delete, get, list };

// "./forms"
export { createOrReplace, delete, get, list };

// "./inventory-types"
export { createOrReplace, get, list };

// "./languages"
export { list };

// "./link-templates"
export { create, createByLabel, get, list, update };

// "./map-layers"
export { create, get, list, populate, populateStatus, replace };

// "./metadata-catalog"
export { get };

// "./non-working-reasons"
export { list };

// "./organizations"
export { get, list };

// "./plugins"
export { import, install };

// "./properties"
export { createOrReplace, enumerationList, get, list, update };

// "./resource-types"
export { list };

// "./routing-profiles"
export { list, plans };

// "./shifts"
export { createOrReplace, delete, get, list };

// "./time-slots"
export { list };

// "./work-skill-conditions"
export { list, replaceAll };

// "./work-skill-groups"
export { createOrReplace, delete, get, list };

// "./work-skills"
export { createOrReplace, delete, get, list };

// "./work-zone-key"
export { get };

// "./work-zones"
export { create, get, list, populateShapes, populateShapesStatus, replace, replaceAll, update };

// "./contract"
export { activityTypeGroups, activityTypes, applications, capacityAreas, capacityCategories, forms, inventoryTypes, languages, linkTemplates, mapLayers, metadataCatalog, nonWorkingReasons, organizations, plugins, properties, resourceTypes, routingProfiles, shifts, timeSlots, workSkillConditions, workSkillGroups, workSkills, workZoneKey, workZones };

declare const exportPlan: {
    route: "GET /rest/ofscMetadata/v1/routingProfiles/{profileLabel}/plans/{planLabel}/custom-actions/export";
    response: Model<Download>;
    returns: import("@ofsc/contract").Decoding;
};

declare const importPlan: {
    route: "PUT /rest/ofscMetadata/v1/routingProfiles/{profileLabel}/plans/custom-actions/import";
    body: Model<Upload>;
    sends: import("@ofsc/contract").Encoding;
    response: Model<RoutingPlanReply>;
};

declare const importPlugin: {
    route: "POST /rest/ofscMetadata/v1/plugins/custom-actions/import";
    sends: import("@ofsc/contract").Encoding;
    body: Model<ImportPlugin>;
    replay: true;
};

declare const remove: {
    route: "DELETE /rest/ofscMetadata/v1/capacityCategories/{label}";
};

declare const remove: {
    route: "DELETE /rest/ofscMetadata/v1/forms/{label}";
};

declare const remove: {
    route: "DELETE /rest/ofscMetadata/v1/shifts/{label}";
};

declare const remove: {
    route: "DELETE /rest/ofscMetadata/v1/workSkillGroups/{label}";
};

declare const remove: {
    route: "DELETE /rest/ofscMetadata/v1/workSkills/{label}";
};

declare module "activity-type-groups/index" {
  export { createOrReplace, get, list };
}

declare module "activity-types/index" {
  export { createOrReplace, get, list };
}

declare module "applications/api-access/index" {
  export { get, list, update };
}

declare module "applications/index" {
  export { apiAccess, createOrReplace, generateClientSecret, get, list };
}

declare module "capacity-areas/categories/index" {
  export { list };
}

declare module "capacity-areas/children/index" {
  export { list };
}

declare module "capacity-areas/index" {
  export { categories, children, get, list, organizations, timeIntervals, timeSlots, workZones };
}

declare module "capacity-areas/organizations/index" {
  export { list };
}

declare module "capacity-areas/time-intervals/index" {
  export { list };
}

declare module "capacity-areas/time-slots/index" {
  export { list };
}

declare module "capacity-areas/work-zones/index" {
  export { list, listV1 };
}

declare module "capacity-categories/index" {
  export { createOrReplace, delete, get, list };
}

declare module "contract" {
  export { activityTypeGroups, activityTypes, applications, capacityAreas, capacityCategories, forms, inventoryTypes, languages, linkTemplates, mapLayers, metadataCatalog, nonWorkingReasons, organizations, plugins, properties, resourceTypes, routingProfiles, shifts, timeSlots, workSkillConditions, workSkillGroups, workSkills, workZoneKey, workZones };
}

declare module "forms/index" {
  export { createOrReplace, delete, get, list };
}

declare module "inventory-types/index" {
  export { createOrReplace, get, list };
}

declare module "languages/index" {
  export { list };
}

declare module "link-templates/index" {
  export { create, createByLabel, get, list, update };
}

declare module "map-layers/index" {
  export { create, get, list, populate, populateStatus, replace };
}

declare module "metadata-catalog/index" {
  export { get };
}

declare module "non-working-reasons/index" {
  export { list };
}

declare module "organizations/index" {
  export { get, list };
}

declare module "plugins/index" {
  export { import, install };
}

declare module "properties/enumeration-list/index" {
  export { list, replaceAll };
}

declare module "properties/index" {
  export { createOrReplace, enumerationList, get, list, update };
}

declare module "resource-types/index" {
  export { list };
}

declare module "routing-profiles/index" {
  export { list, plans };
}

declare module "routing-profiles/plans/index" {
  export { describe, export, forceImport, import, list, start };
}

declare module "shifts/index" {
  export { createOrReplace, delete, get, list };
}

declare module "time-slots/index" {
  export { list };
}

declare module "work-skill-conditions/index" {
  export { list, replaceAll };
}

declare module "work-skill-groups/index" {
  export { createOrReplace, delete, get, list };
}

declare module "work-skills/index" {
  export { createOrReplace, delete, get, list };
}

declare module "work-zone-key/index" {
  export { get };
}

declare module "work-zones/index" {
  export { create, get, list, populateShapes, populateShapesStatus, replace, replaceAll, update };
}

export declare class PopulationError extends OfscError {
    readonly status: ShapesStatus;
    readonly name = "PopulationError";
    readonly code = "population";
    constructor(status: ShapesStatus);
}

export declare const create: {
    route: "POST /rest/ofscMetadata/v1/linkTemplates";
    body: Model<CreateLinkTemplate>;
    response: Model<LinkTemplate>;
    status: number[];
};

export declare const create: {
    route: "POST /rest/ofscMetadata/v1/mapLayers";
    body: Model<MapLayerInput>;
    response: Model<MapLayer>;
    status: number[];
};

export declare const create: {
    route: "POST /rest/ofscMetadata/v1/workZones";
    body: Model<WorkZone>;
    query: Model<SaveWorkZone>;
    response: Model<WorkZone>;
    status: number[];
};

export declare const createByLabel: {
    route: "POST /rest/ofscMetadata/v1/linkTemplates/{label}";
    body: Model<CreateLinkTemplate>;
    response: Model<LinkTemplate>;
    status: number[];
};

export declare const createOrReplace: {
    route: "PUT /rest/ofscMetadata/v1/activityTypeGroups/{label}";
    body: Model<ActivityTypeGroupInput>;
    response: Model<ActivityTypeGroup>;
    status: number[];
};

export declare const createOrReplace: {
    route: "PUT /rest/ofscMetadata/v1/activityTypes/{label}";
    body: Model<ActivityTypeInput>;
    response: Model<ActivityType>;
    status: number[];
};

export declare const createOrReplace: {
    route: "PUT /rest/ofscMetadata/v1/applications/{label}";
    body: Model<ApplicationInput>;
    response: Model<Application>;
    status: number[];
};

export declare const createOrReplace: {
    route: "PUT /rest/ofscMetadata/v1/capacityCategories/{label}";
    body: Model<CapacityCategoryInput>;
    response: Model<CapacityCategory>;
    status: number[];
};

export declare const createOrReplace: {
    route: "PUT /rest/ofscMetadata/v1/forms/{label}";
    body: Model<FormInput>;
    response: Model<SavedForm>;
    status: number[];
};

export declare const createOrReplace: {
    route: "PUT /rest/ofscMetadata/v1/inventoryTypes/{label}";
    body: Model<InventoryTypeInput>;
    response: Model<InventoryType>;
    status: number[];
};

export declare const createOrReplace: {
    route: "PUT /rest/ofscMetadata/v1/properties/{label}";
    body: Model<PropertyInput>;
    response: Model<Property>;
    status: number[];
};

export declare const createOrReplace: {
    route: "PUT /rest/ofscMetadata/v1/shifts/{label}";
    body: Model<ShiftInput>;
    response: Model<Shift>;
    status: number[];
};

export declare const createOrReplace: {
    route: "PUT /rest/ofscMetadata/v1/workSkillGroups/{label}";
    body: Model<WorkSkillGroupInput>;
    response: Model<WorkSkillGroup>;
    status: number[];
};

export declare const createOrReplace: {
    route: "PUT /rest/ofscMetadata/v1/workSkills/{label}";
    body: Model<WorkSkillInput>;
    response: Model<WorkSkill>;
    status: number[];
};

export declare const describe: {
    route: "GET /rest/ofscMetadata/v1/routingProfiles/{profileLabel}/plans/{planLabel}/custom-actions/export";
    response: Model<RoutingPlanFile>;
};

export declare const forceImport: {
    route: "PUT /rest/ofscMetadata/v1/routingProfiles/{profileLabel}/plans/custom-actions/forceImport";
    body: Model<Upload>;
    sends: import("@ofsc/contract").Encoding;
    response: Model<RoutingPlanReply>;
};

export declare const generateClientSecret: {
    route: "POST /rest/ofscMetadata/v1/applications/{label}/custom-actions/generateClientSecret";
    response: Model<ApplicationClientSecret>;
};

export declare const get: {
    route: "GET /rest/ofscMetadata/v1/activityTypeGroups/{label}";
    response: Model<ActivityTypeGroup>;
};

export declare const get: {
    route: "GET /rest/ofscMetadata/v1/activityTypes/{label}";
    response: Model<ActivityType>;
};

export declare const get: {
    route: "GET /rest/ofscMetadata/v1/applications/{label}";
    response: Model<Application>;
};

export declare const get: {
    route: "GET /rest/ofscMetadata/v1/applications/{label}/apiAccess/{apiLabel}";
    response: Model<ApiAccessDetails>;
};

export declare const get: {
    route: "GET /rest/ofscMetadata/v1/capacityAreas/{label}";
    response: Model<CapacityAreaDetails>;
};

export declare const get: {
    route: "GET /rest/ofscMetadata/v1/capacityCategories/{label}";
    response: Model<CapacityCategory>;
};

export declare const get: {
    route: "GET /rest/ofscMetadata/v1/forms/{label}";
    query: Model<InLanguage>;
    response: Model<FormDetails>;
};

export declare const get: {
    route: "GET /rest/ofscMetadata/v1/inventoryTypes/{label}";
    query: Model<InLanguage>;
    response: Model<InventoryType>;
};

export declare const get: {
    route: "GET /rest/ofscMetadata/v1/linkTemplates/{label}";
    response: Model<LinkTemplate>;
};

export declare const get: {
    route: "GET /rest/ofscMetadata/v1/mapLayers/{label}";
    response: Model<MapLayer>;
};

export declare const get: {
    route: "GET /rest/ofscMetadata/v1/metadata-catalog";
    response: import("@ofsc/contract").Model<MetadataCatalog>;
};

export declare const get: {
    route: "GET /rest/ofscMetadata/v1/organizations/{label}";
    response: Model<Organization>;
};

export declare const get: {
    route: "GET /rest/ofscMetadata/v1/properties/{label}";
    query: Model<GetProperty>;
    response: Model<Property>;
};

export declare const get: {
    route: "GET /rest/ofscMetadata/v1/shifts/{label}";
    response: Model<Shift>;
};

export declare const get: {
    route: "GET /rest/ofscMetadata/v1/workSkillGroups/{label}";
    response: Model<WorkSkillGroup>;
};

export declare const get: {
    route: "GET /rest/ofscMetadata/v1/workSkills/{label}";
    response: Model<WorkSkill>;
};

export declare const get: {
    route: "GET /rest/ofscMetadata/v1/workZoneKey";
    response: Model<WorkZoneKey>;
};

export declare const get: {
    route: "GET /rest/ofscMetadata/v1/workZones/{label}";
    response: Model<WorkZone>;
};

export declare const install: {
    route: "POST /rest/ofscMetadata/v1/plugins/{pluginLabel}/custom-actions/install";
};

export declare const list: {
    route: "GET /rest/ofscMetadata/v1/activityTypeGroups";
    query: Model<ListRange>;
    page: Model<ActivityTypeGroup>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /rest/ofscMetadata/v1/activityTypes";
    query: Model<ListInLanguage>;
    page: Model<ActivityType>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /rest/ofscMetadata/v1/applications";
    query: Model<ListRange>;
    page: Model<Application>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /rest/ofscMetadata/v1/applications/{label}/apiAccess";
    page: Model<ApiAccess>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /rest/ofscMetadata/v1/capacityAreas";
    query: Model<ListCapacityAreas>;
    page: Model<CapacityArea>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /rest/ofscMetadata/v1/capacityAreas/{label}/capacityCategories";
    page: Model<CapacityAreaCategory>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /rest/ofscMetadata/v1/capacityAreas/{label}/children";
    query: Model<ListCapacityAreas>;
    page: Model<CapacityArea>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /rest/ofscMetadata/v1/capacityAreas/{label}/organizations";
    page: Model<CapacityAreaOrganization>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /rest/ofscMetadata/v1/capacityAreas/{label}/timeIntervals";
    page: Model<CapacityAreaTimeInterval>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /rest/ofscMetadata/v1/capacityAreas/{label}/timeSlots";
    page: Model<CapacityAreaTimeSlot>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /rest/ofscMetadata/v1/capacityCategories";
    query: Model<ListRange>;
    page: Model<CapacityCategory>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /rest/ofscMetadata/v1/forms";
    query: Model<ListInLanguage>;
    page: Model<Form>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /rest/ofscMetadata/v1/inventoryTypes";
    query: Model<ListInLanguage>;
    page: Model<InventoryType>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /rest/ofscMetadata/v1/languages";
    query: Model<ListRange>;
    page: Model<Language>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /rest/ofscMetadata/v1/linkTemplates";
    query: Model<ListRange>;
    page: Model<LinkTemplate>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /rest/ofscMetadata/v1/mapLayers";
    page: Model<MapLayer>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /rest/ofscMetadata/v1/nonWorkingReasons";
    query: Model<ListInLanguage>;
    page: Model<NonWorkingReason>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /rest/ofscMetadata/v1/organizations";
    page: Model<Organization>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /rest/ofscMetadata/v1/properties";
    query: Model<ListProperties>;
    page: Model<Property>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /rest/ofscMetadata/v1/properties/{label}/enumerationList";
    query: Model<ListEnumerationValues>;
    page: Model<EnumerationValue>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /rest/ofscMetadata/v1/resourceTypes";
    query: Model<ListResourceTypes>;
    page: Model<ResourceType>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /rest/ofscMetadata/v1/routingProfiles";
    query: Model<ListRange>;
    page: Model<RoutingProfile>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /rest/ofscMetadata/v1/routingProfiles/{profileLabel}/plans";
    query: Model<ListRange>;
    page: Model<RoutingPlan>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /rest/ofscMetadata/v1/shifts";
    query: Model<ListRange>;
    page: Model<Shift>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /rest/ofscMetadata/v1/timeSlots";
    query: Model<ListRange>;
    page: Model<TimeSlot>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /rest/ofscMetadata/v1/workSkillConditions";
    page: Model<WorkSkillCondition>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /rest/ofscMetadata/v1/workSkillGroups";
    query: Model<ListRange>;
    page: Model<WorkSkillGroup>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /rest/ofscMetadata/v1/workSkills";
    query: Model<ListRange>;
    page: Model<WorkSkill>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /rest/ofscMetadata/v1/workZones";
    query: Model<ListRange>;
    page: Model<WorkZone>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /rest/ofscMetadata/v2/capacityAreas/{label}/workZones";
    page: Model<CapacityAreaWorkZone>;
    paging: import("@ofsc/contract").Paging;
};

export declare const listV1: {
    route: "GET /rest/ofscMetadata/v1/capacityAreas/{label}/workZones";
    page: Model<CapacityAreaWorkZoneV1>;
    paging: import("@ofsc/contract").Paging;
    deprecated: string;
};

export declare const populate: {
    route: "POST /rest/ofscMetadata/v1/mapLayers/custom-actions/populateLayers";
    body: Model<PopulateMapLayer>;
    response: Model<ShapesStatus>;
};

export declare const populateShapes: {
    route: "POST /rest/ofscMetadata/v1/workZones/custom-actions/populateShapes";
    body: Model<PopulateShapes>;
    response: Model<ShapesStatus>;
};

export declare const populateShapesStatus: {
    route: "GET /rest/ofscMetadata/v1/workZones/custom-actions/populateShapes/{downloadId}";
    response: Model<ShapesStatus>;
};

export declare const populateStatus: {
    route: "GET /rest/ofscMetadata/v1/mapLayers/custom-actions/populateLayers/{downloadId}";
    response: Model<ShapesStatus>;
};

export declare const replace: {
    route: "PUT /rest/ofscMetadata/v1/mapLayers/{label}";
    body: Model<MapLayerInput>;
    response: Model<MapLayer>;
};

export declare const replace: {
    route: "PUT /rest/ofscMetadata/v1/workZones/{label}";
    body: Model<WorkZone>;
    query: Model<SaveWorkZone>;
    response: Model<ReplacedWorkZone>;
    status: number[];
};

export declare const replaceAll: {
    route: "PUT /rest/ofscMetadata/v1/properties/{label}/enumerationList";
    body: Model<ReplaceEnumerationValues>;
    page: Model<EnumerationValue>;
    paging: import("@ofsc/contract").Paging;
};

export declare const replaceAll: {
    route: "PUT /rest/ofscMetadata/v1/workSkillConditions";
    body: Model<ReplaceWorkSkillConditions>;
    page: Model<WorkSkillCondition>;
    paging: import("@ofsc/contract").Paging;
};

export declare const replaceAll: {
    route: "PUT /rest/ofscMetadata/v1/workZones";
    body: Model<WorkZoneBatch>;
};

export declare const start: {
    route: "POST /rest/ofscMetadata/v1/routingProfiles/{profileLabel}/plans/{planLabel}/{resourceExternalId}/{date}/custom-actions/start";
    response: Model<RoutingPlanStart>;
    status: number[];
};

export declare const update: {
    route: "PATCH /rest/ofscMetadata/v1/applications/{label}/apiAccess/{apiLabel}";
    body: Model<ApiAccessPatch>;
    response: Model<ApiAccessPatch>;
    replay: true;
};

export declare const update: {
    route: "PATCH /rest/ofscMetadata/v1/linkTemplates/{label}";
    body: Model<LinkTemplatePatch>;
    response: Model<LinkTemplate>;
    replay: true;
};

export declare const update: {
    route: "PATCH /rest/ofscMetadata/v1/properties/{label}";
    body: Model<PropertyPatch>;
    response: Model<Property>;
    replay: true;
};

export declare const update: {
    route: "PATCH /rest/ofscMetadata/v1/workZones";
    body: Model<WorkZoneBatch>;
    replay: true;
};

export declare function createMetadata(connection: Connectable): MetadataClient;

export declare function startPopulation(layers: MapLayers, file: PopulateMapLayer, options?: RequestOptions): Promise<PopulationJob>;
export declare function startPopulation(zones: WorkZones, file: PopulateShapes, options?: RequestOptions): Promise<PopulationJob>;

export interface ActivityType extends ActivityTypeInput, Linked {
    label: string;
    name: string;
}
export declare const ActivityType: Model<ActivityType>;

export interface ActivityTypeColors {
    pending?: string;
    enroute?: string;
    started?: string;
    completed?: string;
    suspended?: string;
    cancelled?: string;
    notdone?: string;
    notOrdered?: string;
    warning?: string;
}
export declare const ActivityTypeColors: Model<ActivityTypeColors>;

export interface ActivityTypeFeatures {
    isTeamworkAvailable?: boolean;
    isSegmentingEnabled?: boolean;
    allowMoveBetweenResources?: boolean;
    allowCreationInBuckets?: boolean;
    allowReschedule?: boolean;
    supportOfNotOrderedActivities?: boolean;
    allowNonScheduled?: boolean;
    supportOfWorkZones?: boolean;
    supportOfWorkSkills?: boolean;
    supportOfTimeSlots?: boolean;
    supportOfInventory?: boolean;
    supportOfLinks?: boolean;
    supportOfPreferredResources?: boolean;
    allowMassActivities?: boolean;
    allowRepeatingActivities?: boolean;
    calculateTravel?: boolean;
    calculateActivityDurationUsingStatistics?: boolean;
    allowToSearch?: boolean;
    allowToCreateFromIncomingInterface?: boolean;
    enableDayBeforeTrigger?: boolean;
    enableReminderAndChangeTriggers?: boolean;
    enableNotStartedTrigger?: boolean;
    enableSwWarningTrigger?: boolean;
    calculateDeliveryWindow?: boolean;
    slaAndServiceWindowUseCustomerTimeZone?: boolean;
    supportOfRequiredInventory?: boolean;
    disableLocationTracking?: boolean;
}
export declare const ActivityTypeFeatures: Model<ActivityTypeFeatures>;

export interface ActivityTypeGroup extends ActivityTypeGroupInput, Linked {
    label: string;
}
export declare const ActivityTypeGroup: Model<ActivityTypeGroup>;

export interface ActivityTypeGroupInput {
    label?: string;
    name?: string;
    translations?: Translation[];
    activityTypes?: LabelReference[];
}
export declare const ActivityTypeGroupInput: Model<ActivityTypeGroupInput>;

export interface ActivityTypeInput {
    label?: string;
    name?: string;
    active: boolean;
    groupLabel?: string | null;
    features?: ActivityTypeFeatures | null;
    colors?: ActivityTypeColors | null;
    timeSlots?: LabelReference[] | null;
    segmentMinDuration?: number | null;
    segmentMaxDuration?: number | null;
    defaultDuration: number;
    translations?: Translation[];
}
export declare const ActivityTypeInput: Model<ActivityTypeInput>;

export interface AllowedResource {
    resourceId?: string;
    resourceInternalId?: number;
}
export declare const AllowedResource: Model<AllowedResource>;

export interface ApiAccess extends Linked {
    label: string;
    name?: string;
    status?: Open<MetadataStatus>;
}
export declare const ApiAccess: Model<ApiAccess>;

export interface ApiAccessDetails extends ApiAccess {
    apiMethods?: ApiMethodAccess[];
    apiEntities?: ApiEntityAccess[];
    activityFields?: ApiFieldAccess[];
    inventoryFields?: ApiFieldAccess[];
    providerFields?: ApiFieldAccess[];
    userFields?: ApiFieldAccess[];
    requestFields?: ApiFieldAccess[];
}
export declare const ApiAccessDetails: Model<ApiAccessDetails>;

export interface ApiAccessPatch extends Partial<Omit<ApiAccessDetails, "links">> {
}
export declare const ApiAccessPatch: Model<ApiAccessPatch>;

export interface ApiEntityAccess {
    label?: string;
    access?: Open<"ReadOnly" | "ReadWrite" | "Hidden">;
}
export declare const ApiEntityAccess: Model<ApiEntityAccess>;

export interface ApiFieldAccess {
    label?: string;
    visibilities?: ApiFieldVisibility[];
    valuesVisibility?: ApiValueVisibility[];
}
export declare const ApiFieldAccess: Model<ApiFieldAccess>;

export interface ApiFieldCondition {
    label: string;
    function: Open<ApiFieldFunction>;
    value?: string;
    valueList?: string[];
}
export declare const ApiFieldCondition: Model<ApiFieldCondition>;

export interface ApiFieldVisibility {
    visibility?: Open<"ReadOnly" | "ReadWrite" | "Mandatory">;
    conditions?: ApiFieldCondition[];
}
export declare const ApiFieldVisibility: Model<ApiFieldVisibility>;

export interface ApiMethodAccess {
    label?: string;
    status?: Open<"on" | "off">;
}
export declare const ApiMethodAccess: Model<ApiMethodAccess>;

export interface ApiValueVisibility {
    value?: string;
    conditions?: ApiFieldCondition[];
}
export declare const ApiValueVisibility: Model<ApiValueVisibility>;

export interface Application extends ApplicationInput, Linked {
    label: string;
}
export declare const Application: Model<Application>;

export interface ApplicationClientSecret {
    clientSecret: string;
}
export declare const ApplicationClientSecret: Model<ApplicationClientSecret>;

export interface ApplicationInput {
    label?: string;
    name: string;
    status: Open<MetadataStatus>;
    tokenService: Open<"ofsc" | "external" | "idcs">;
    resourcesToAllow?: AllowedResource[];
    IPAddressesToAllow?: string[];
    allowedCorsDomains?: string[];
}
export declare const ApplicationInput: Model<ApplicationInput>;

export interface Audited {
    created_by?: string;
    creation_date?: string;
    last_updated_by?: string;
    last_update_date?: string;
    last_update_login?: string;
}

export interface CapacityArea extends Linked {
    label: string;
    name?: string;
    type?: Open<CapacityAreaType>;
    status?: Open<MetadataStatus>;
    parent?: CapacityAreaParent;
}
export declare const CapacityArea: Model<CapacityArea>;

export interface CapacityAreaCategory {
    label: string;
    name?: string;
    status?: Open<MetadataStatus>;
}
export declare const CapacityAreaCategory: Model<CapacityAreaCategory>;

export interface CapacityAreaConfiguration {
    definitionLevel?: string[];
    byDay?: Open<CapacityQuotaUnit>;
    byCapacityCategory?: Open<CapacityQuotaUnit>;
    byTimeSlot?: Open<CapacityQuotaUnit>;
    isTimeSlotBase?: boolean;
    isAllowCloseOnWorkzoneLevel?: boolean;
}
export declare const CapacityAreaConfiguration: Model<CapacityAreaConfiguration>;

export interface CapacityAreaDetails extends Linked {
    label: string;
    name?: string;
    type?: Open<CapacityAreaType>;
    status?: Open<MetadataStatus>;
    parentLabel?: string;
    configuration?: CapacityAreaConfiguration;
    capacityCategories?: Link;
    timeSlots?: Link;
    workZones?: Link;
    timeIntervals?: Link;
    organizations?: Link;
    children?: Link;
}
export declare const CapacityAreaDetails: Model<CapacityAreaDetails>;

export interface CapacityAreaOrganization {
    label: string;
    name?: string;
    type?: Open<OrganizationType>;
}
export declare const CapacityAreaOrganization: Model<CapacityAreaOrganization>;

export interface CapacityAreaParent {
    label?: string;
    name?: string;
}
export declare const CapacityAreaParent: Model<CapacityAreaParent>;

export interface CapacityAreaTimeInterval {
    timeFrom: string;
    timeTo?: string;
}
export declare const CapacityAreaTimeInterval: Model<CapacityAreaTimeInterval>;

export interface CapacityAreaTimeSlot {
    label: string;
    name?: string;
    timeFrom?: string;
    timeTo?: string;
}
export declare const CapacityAreaTimeSlot: Model<CapacityAreaTimeSlot>;

export interface CapacityAreaWorkZone {
    workZoneLabel: string;
    workZoneName?: string;
}
export declare const CapacityAreaWorkZone: Model<CapacityAreaWorkZone>;

export interface CapacityAreaWorkZoneV1 {
    label?: string;
}
export declare const CapacityAreaWorkZoneV1: Model<CapacityAreaWorkZoneV1>;

export interface CapacityCategory extends CapacityCategoryInput, Linked {
    label: string;
}
export declare const CapacityCategory: Model<CapacityCategory>;

export interface CapacityCategoryInput {
    label?: string;
    name?: string;
    active: boolean;
    workSkills?: CapacityCategoryWorkSkill[];
    workSkillGroups?: CapacityCategoryWorkSkillGroup[];
    timeSlots?: LabelReference[];
    translations?: Translation[];
}
export declare const CapacityCategoryInput: Model<CapacityCategoryInput>;

export interface CapacityCategoryWorkSkill extends CapacityCategoryWorkSkillGroup {
    label: string;
    ratio: number;
}
export declare const CapacityCategoryWorkSkill: Model<CapacityCategoryWorkSkill>;

export interface CapacityCategoryWorkSkillGroup extends Audited, Linked {
    label: string;
    startDate?: string;
    end_date?: string;
}
export declare const CapacityCategoryWorkSkillGroup: Model<CapacityCategoryWorkSkillGroup>;

export interface CreateLinkTemplate extends LinkTemplateSettings {
    label: string;
    linkType: Open<LinkTemplateType>;
}
export declare const CreateLinkTemplate: Model<CreateLinkTemplate>;

export interface EnumerationValue extends Linked {
    label: string;
    active?: boolean;
    name?: string;
    translations?: Translation[];
}
export declare const EnumerationValue: Model<EnumerationValue>;

export interface Form extends Linked {
    label: string;
    name: string;
    translations?: Translation[];
}
export declare const Form: Model<Form>;

export interface FormDetails extends Form {
    content: string;
}
export declare const FormDetails: Model<FormDetails>;

export interface FormInput {
    label?: string;
    name?: string;
    content: string;
    translations?: Translation[];
}
export declare const FormInput: Model<FormInput>;

export interface GetProperty {
    language?: string;
}
export declare const GetProperty: Model<GetProperty>;

export interface GroupedWorkSkill {
    label: string;
    ratio: number;
}
export declare const GroupedWorkSkill: Model<GroupedWorkSkill>;

export interface ImportPlugin {
    pluginFile: Upload;
}
export declare const ImportPlugin: Model<ImportPlugin>;

export interface InLanguage {
    language?: string;
}
export declare const InLanguage: Model<InLanguage>;

export interface InventoryType extends InventoryTypeInput, Linked {
    label: string;
    nonSerialized: boolean;
    name: string;
}
export declare const InventoryType: Model<InventoryType>;

export interface InventoryTypeInput {
    label?: string;
    name?: string;
    unitOfMeasurement?: string;
    active: boolean;
    nonSerialized?: boolean;
    modelProperty?: string;
    quantityPrecision?: number | null;
    translations?: InventoryTypeTranslation[];
}
export declare const InventoryTypeInput: Model<InventoryTypeInput>;

export interface InventoryTypeTranslation extends Translation {
    unitOfMeasurement?: string;
}
export declare const InventoryTypeTranslation: Model<InventoryTypeTranslation>;

export interface LabelReference {
    label: string;
}
export declare const LabelReference: Model<LabelReference>;

export interface Language extends Linked {
    label: string;
    code?: string;
    name: string;
    active: boolean;
    translations: Translation[];
}
export declare const Language: Model<Language>;

export interface LinkTemplate extends LinkTemplateSettings, Linked {
    label: string;
    linkType?: Open<LinkTemplateType>;
}
export declare const LinkTemplate: Model<LinkTemplate>;

export interface LinkTemplatePatch extends Partial<Omit<LinkTemplate, "links">> {
}
export declare const LinkTemplatePatch: Model<LinkTemplatePatch>;

export interface LinkTemplateSettings {
    reverseLabel?: string;
    active: boolean;
    minInterval?: Open<"adjustable" | "nonAdjustable">;
    minIntervalValue?: number;
    maxInterval?: Open<"unlimited" | "adjustable" | "nonAdjustable">;
    maxIntervalValue?: number;
    schedulingConstraint?: Open<"none" | "sameDay" | "differentDays">;
    assignmentConstraint?: Open<"none" | "sameResource" | "differentResources">;
    translations: LinkTemplateTranslation[];
}

export interface LinkTemplateTranslation {
    language: string;
    name: string;
    reverseName?: string;
}
export declare const LinkTemplateTranslation: Model<LinkTemplateTranslation>;

export interface ListCapacityAreas {
    status?: MetadataStatus;
    type?: CapacityAreaType;
    fields?: CapacityAreaField[];
    expand?: "parent";
}
export declare const ListCapacityAreas: Model<ListCapacityAreas>;

export interface ListEnumerationValues extends ListRange {
    language?: string;
}
export declare const ListEnumerationValues: Model<ListEnumerationValues>;

export interface ListInLanguage extends InLanguage, ListRange {
}
export declare const ListInLanguage: Model<ListInLanguage>;

export interface ListProperties extends GetProperty, ListRange {
    type?: Open<PropertyType>;
    entity?: Open<PropertyEntity>;
}
export declare const ListProperties: Model<ListProperties>;

export interface ListRange {
    offset?: number;
    limit?: number;
}
export declare const ListRange: Model<ListRange>;

export interface ListResourceTypes extends ListRange {
    language?: string;
}
export declare const ListResourceTypes: Model<ListResourceTypes>;

export interface MapLayer extends MapLayerInput, Linked {
}
export declare const MapLayer: Model<MapLayer>;

export interface MapLayerHintButton {
    actionType: Open<"plugin" | "form">;
    label: string;
}
export declare const MapLayerHintButton: Model<MapLayerHintButton>;

export interface MapLayerHintColumn {
    sourceColumn: string;
    defaultName: string;
    pluginFormField: string;
}
export declare const MapLayerHintColumn: Model<MapLayerHintColumn>;

export interface MapLayerInput {
    label: string;
    status?: Open<MetadataStatus>;
    text?: string;
    translations?: Translation[];
    shapeTitleColumn?: string;
    tableColumns?: string[];
    shapeHintColumns?: MapLayerHintColumn[];
    shapeHintButton?: MapLayerHintButton;
}
export declare const MapLayerInput: Model<MapLayerInput>;

export interface MetadataActivityTypeGroups extends Client<typeof contract.activityTypeGroups> {
}

export interface MetadataActivityTypes extends Client<typeof contract.activityTypes> {
}

export interface MetadataApplications extends Client<typeof contract.applications> {
}

export interface MetadataCapacityAreas extends Client<typeof contract.capacityAreas> {
}

export interface MetadataCapacityCategories extends Client<typeof contract.capacityCategories> {
}

export interface MetadataClient extends Client<typeof contract> {
    readonly activityTypeGroups: MetadataActivityTypeGroups;
    readonly activityTypes: MetadataActivityTypes;
    readonly applications: MetadataApplications;
    readonly capacityAreas: MetadataCapacityAreas;
    readonly capacityCategories: MetadataCapacityCategories;
    readonly forms: MetadataForms;
    readonly inventoryTypes: MetadataInventoryTypes;
    readonly languages: MetadataLanguages;
    readonly linkTemplates: MetadataLinkTemplates;
    readonly mapLayers: MetadataMapLayers;
    readonly metadataCatalog: MetadataMetadataCatalog;
    readonly nonWorkingReasons: MetadataNonWorkingReasons;
    readonly organizations: MetadataOrganizations;
    readonly plugins: MetadataPlugins;
    readonly properties: MetadataProperties;
    readonly resourceTypes: MetadataResourceTypes;
    readonly routingProfiles: MetadataRoutingProfiles;
    readonly shifts: MetadataShifts;
    readonly timeSlots: MetadataTimeSlots;
    readonly workSkillConditions: MetadataWorkSkillConditions;
    readonly workSkillGroups: MetadataWorkSkillGroups;
    readonly workSkills: MetadataWorkSkills;
    readonly workZoneKey: MetadataWorkZoneKey;
    readonly workZones: MetadataWorkZones;
}

export interface MetadataForms extends Client<typeof contract.forms> {
}

export interface MetadataInventoryTypes extends Client<typeof contract.inventoryTypes> {
}

export interface MetadataLanguages extends Client<typeof contract.languages> {
}

export interface MetadataLinkTemplates extends Client<typeof contract.linkTemplates> {
}

export interface MetadataMapLayers extends Client<typeof contract.mapLayers> {
}

export interface MetadataMetadataCatalog extends Client<typeof contract.metadataCatalog> {
}

export interface MetadataNonWorkingReasons extends Client<typeof contract.nonWorkingReasons> {
}

export interface MetadataOrganizations extends Client<typeof contract.organizations> {
}

export interface MetadataPlugins extends Client<typeof contract.plugins> {
}

export interface MetadataProperties extends Client<typeof contract.properties> {
}

export interface MetadataResourceTypes extends Client<typeof contract.resourceTypes> {
}

export interface MetadataRoutingProfiles extends Client<typeof contract.routingProfiles> {
}

export interface MetadataShifts extends Client<typeof contract.shifts> {
}

export interface MetadataTimeSlots extends Client<typeof contract.timeSlots> {
}

export interface MetadataWorkSkillConditions extends Client<typeof contract.workSkillConditions> {
}

export interface MetadataWorkSkillGroups extends Client<typeof contract.workSkillGroups> {
}

export interface MetadataWorkSkills extends Client<typeof contract.workSkills> {
}

export interface MetadataWorkZoneKey extends Client<typeof contract.workZoneKey> {
}

export interface MetadataWorkZones extends Client<typeof contract.workZones> {
}

export interface NonWorkingReason extends Linked {
    label: string;
    name: string;
    active: boolean;
    translations?: Translation[];
}
export declare const NonWorkingReason: Model<NonWorkingReason>;

export interface Organization extends Linked {
    label: string;
    name?: string;
    type: Open<OrganizationType>;
    translations: Translation[];
}
export declare const Organization: Model<Organization>;

export interface PopulateMapLayer {
    layerLabel: string;
    URL: string;
    authentication: ShapefileLogin;
    SRID: number;
    shapeTitleColumn?: string;
    shapeHintColumns?: MapLayerHintColumn[];
    shapeHintButton?: MapLayerHintButton;
}
export declare const PopulateMapLayer: Model<PopulateMapLayer>;

export interface PopulateShapes {
    URL: string;
    authentication: ShapefileLogin;
    shapeIdentifierColumn: string;
    shapeAreaColumn?: string;
    SRID: number;
}
export declare const PopulateShapes: Model<PopulateShapes>;

export interface PopulationJob {
    readonly downloadId: number;
    done(options?: WaitOptions): Promise<ShapesStatus>;
}

export interface Property extends PropertyInput {
    label: string;
    links?: Link[];
}
export declare const Property: Model<Property>;

export interface PropertyInput {
    label?: string;
    name?: string;
    hint?: string;
    type: Open<PropertyType>;
    entity: Open<PropertyEntity>;
    gui?: Open<PropertyGui> | null;
    cloneFlag?: boolean;
    template?: string;
    lines?: number;
    fileSizeLimit?: Open<PropertyFileSize>;
    mimeTypes?: string[];
    maxWidth?: number;
    maxHeight?: number;
    allowDraw?: boolean;
    getGeolocation?: boolean;
    watermark?: boolean;
    storageApplication?: string;
    businessObject?: Open<"serviceWorkOrder" | "maintenanceWorkOrder">;
    attachmentCategory?: string;
    transformation?: PropertyTransformation;
    translations?: Translation[];
}
export declare const PropertyInput: Model<PropertyInput>;

export interface PropertyPatch extends Partial<PropertyInput> {
}
export declare const PropertyPatch: Model<PropertyPatch>;

export interface PropertyTransformation {
    regExpLines: string[];
    xslt: string;
}
export declare const PropertyTransformation: Model<PropertyTransformation>;

export interface ReplaceEnumerationValues {
    items: EnumerationValue[];
}
export declare const ReplaceEnumerationValues: Model<ReplaceEnumerationValues>;

export interface ReplaceWorkSkillConditions {
    items: WorkSkillCondition[];
}
export declare const ReplaceWorkSkillConditions: Model<ReplaceWorkSkillConditions>;

export interface ResourceType extends Linked {
    label: string;
    name: string;
    active: boolean;
    role?: Open<ResourceRole>;
    translations?: Translation[];
}
export declare const ResourceType: Model<ResourceType>;

export interface RoutingPlan extends Linked {
    planLabel: string;
}
export declare const RoutingPlan: Model<RoutingPlan>;

export interface RoutingPlanFile {
    mediaType?: string;
    links?: Link[];
}
export declare const RoutingPlanFile: Model<RoutingPlanFile>;

export interface RoutingPlanReply {
    title?: string;
    status?: string;
    detail?: string;
}
export declare const RoutingPlanReply: Model<RoutingPlanReply>;

export interface RoutingProfile extends Linked {
    profileLabel: string;
}
export declare const RoutingProfile: Model<RoutingProfile>;

export interface SaveWorkZone {
    autoResolveConflicts?: boolean;
}
export declare const SaveWorkZone: Model<SaveWorkZone>;

export interface SavedForm extends FormDetails {
    warnings?: string[];
}
export declare const SavedForm: Model<SavedForm>;

export interface ShapefileLogin {
    type: "basic" | "ftp" | "none";
    username?: string;
    password?: string;
}
export declare const ShapefileLogin: Model<ShapefileLogin>;

export interface ShapesStatus {
    status?: string;
    time?: string;
    downloadId: number;
}
export declare const ShapesStatus: Model<ShapesStatus>;

export interface Shift extends ShiftInput, Linked {
    label: string;
}
export declare const Shift: Model<Shift>;

export interface ShiftInput {
    name: string;
    active: boolean;
    type?: Open<"regular" | "on-call">;
    workTimeStart: string;
    workTimeEnd: string;
    points?: number;
    decoration?: Open<ShiftDecoration>;
}
export declare const ShiftInput: Model<ShiftInput>;

export interface TimeSlot extends Linked {
    label: string;
    name: string;
    active: boolean;
    isAllDay: boolean;
    timeStart?: string;
    timeEnd?: string;
}
export declare const TimeSlot: Model<TimeSlot>;

export interface Translation {
    language: string;
    languageISO?: string;
    name: string;
}
export declare const Translation: Model<Translation>;

export interface WaitOptions {
    signal?: AbortSignal | undefined;
    interval?: number | undefined;
}

export interface WorkSkill extends WorkSkillInput, Linked {
    label: string;
}
export declare const WorkSkill: Model<WorkSkill>;

export interface WorkSkillCondition {
    internalId: number;
    label: string;
    requiredLevel: number;
    preferableLevel: number;
    conditions?: WorkSkillFieldCondition[];
    dependencies?: WorkSkillConditionDependency[];
}
export declare const WorkSkillCondition: Model<WorkSkillCondition>;

export interface WorkSkillConditionDependency {
    type: Open<"selected" | "notSelected">;
    dependency: WorkSkillConditionReference[];
}
export declare const WorkSkillConditionDependency: Model<WorkSkillConditionDependency>;

export interface WorkSkillConditionReference {
    internalId: number;
}
export declare const WorkSkillConditionReference: Model<WorkSkillConditionReference>;

export interface WorkSkillFieldCondition extends Audited {
    label: string;
    function: Open<WorkSkillFieldFunction>;
    value?: string;
    valueList?: string[];
}
export declare const WorkSkillFieldCondition: Model<WorkSkillFieldCondition>;

export interface WorkSkillGroup extends WorkSkillGroupInput, Linked {
    label: string;
    translations: Translation[];
}
export declare const WorkSkillGroup: Model<WorkSkillGroup>;

export interface WorkSkillGroupInput {
    label?: string;
    name?: string;
    assignToResource: boolean;
    addToCapacityCategory: boolean;
    active: boolean;
    workSkills?: GroupedWorkSkill[];
    translations?: Translation[];
}
export declare const WorkSkillGroupInput: Model<WorkSkillGroupInput>;

export interface WorkSkillInput {
    label?: string;
    name?: string;
    active: boolean;
    sharing: Open<WorkSkillSharing>;
    translations?: Translation[];
}
export declare const WorkSkillInput: Model<WorkSkillInput>;

export interface WorkZone extends Linked {
    workZoneLabel: string;
    workZoneName: string;
    status?: Open<"active" | "inactive">;
    travelArea: string;
    keys?: string[] | null;
    shapes?: string[] | null;
    organization?: string | null;
}
export declare const WorkZone: Model<WorkZone>;

export interface WorkZoneBatch {
    items: WorkZone[];
    totalResults?: number;
}
export declare const WorkZoneBatch: Model<WorkZoneBatch>;

export interface WorkZoneKey extends Linked {
    current: WorkZoneKeyElement[];
    pending?: WorkZoneKeyElement[];
}
export declare const WorkZoneKey: Model<WorkZoneKey>;

export interface WorkZoneKeyElement {
    label?: string;
    length?: number;
    function?: Open<"caseInsensitive" | "firstWordCaseInsensitive">;
    order?: number;
    apiParameterName?: string;
}
export declare const WorkZoneKeyElement: Model<WorkZoneKeyElement>;

export type ApiFieldFunction = "in" | "not_in" | "contains" | "dcontain" | "is_null" | "is_not_null";

export type CapacityAreaField = "label" | "name" | "type" | "status" | "parent.label" | "parent.name";

export type CapacityAreaType = "area" | "group";

export type CapacityQuotaUnit = "minutes" | "percentIncludeOtherActivities" | "percentExcludeOtherActivities" | "percentOfAvailable" | "percentOfMaxAvailable" | "percentQuotaParentLevel";

export type LinkTemplateType = "finishToStart" | "startToStart" | "simultaneous" | "related";

export type MetadataStatus = "active" | "inactive";

export type OrganizationType = "inhouse" | "contractor";

export type PropertyEntity = "activity" | "inventory" | "resource" | "service request" | "user";

export type PropertyFileSize = "0.5MB" | "1MB" | "2MB" | "3MB" | "5MB";

export type PropertyGui = "text" | "checkbox" | "combobox" | "radiogroup" | "file" | "signature" | "image" | "url" | "phone" | "email" | "capture" | "geo" | "attachments";

export type PropertyType = "field" | "integer" | "string" | "enumeration" | "file" | "attachments";

export type ReplacedWorkZone = WorkZone | undefined;
export declare const ReplacedWorkZone: Model<ReplacedWorkZone>;

export type ResourceRole = "field_resource" | "bucket" | "organization_unit" | "vehicle" | "warehouse";

export type RoutingPlanStart = RoutingPlanReply | undefined;
export declare const RoutingPlanStart: Model<RoutingPlanStart>;

export type ShiftDecoration = "yellow" | "orange" | "red" | "blue" | "green" | "purple";

export type WorkSkillFieldFunction = "in" | "notIn" | "contains" | "dContain" | "isNull" | "isNotNull" | ">" | "<" | ">=" | "<=" | "startsWith" | "dStartWith";

export type WorkSkillSharing = "no sharing" | "maximal" | "minimal" | "summary";

type MapLayers = Pick<Client<typeof mapLayers>, "populate" | "populateStatus">;

type WorkZones = Pick<Client<typeof workZones>, "populateShapes" | "populateShapesStatus">;
