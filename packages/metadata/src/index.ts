export { ActivityTypeGroup, ActivityTypeGroupInput } from "./activity-type-groups/activity-type-group.js";
export { ActivityType, ActivityTypeColors, ActivityTypeInput } from "./activity-types/activity-type.js";
export { ActivityTypeFeatures } from "./activity-types/activity-type-features.js";
export {
  ApiAccess,
  ApiAccessDetails,
  ApiAccessPatch,
  ApiEntityAccess,
  ApiMethodAccess,
} from "./applications/api-access/api-access.js";
export {
  ApiFieldAccess,
  ApiFieldCondition,
  type ApiFieldFunction,
  ApiFieldVisibility,
  ApiValueVisibility,
} from "./applications/api-access/api-field-access.js";
export {
  AllowedResource,
  Application,
  ApplicationClientSecret,
  ApplicationInput,
} from "./applications/application.js";
export {
  CapacityArea,
  type CapacityAreaField,
  CapacityAreaParent,
  type CapacityAreaType,
  ListCapacityAreas,
} from "./capacity-areas/capacity-area.js";
export {
  CapacityAreaConfiguration,
  CapacityAreaDetails,
  type CapacityQuotaUnit,
} from "./capacity-areas/capacity-area-details.js";
export { CapacityAreaCategory } from "./capacity-areas/categories/capacity-area-category.js";
export { CapacityAreaOrganization } from "./capacity-areas/organizations/capacity-area-organization.js";
export { CapacityAreaTimeInterval } from "./capacity-areas/time-intervals/capacity-area-time-interval.js";
export { CapacityAreaTimeSlot } from "./capacity-areas/time-slots/capacity-area-time-slot.js";
export { CapacityAreaWorkZone, CapacityAreaWorkZoneV1 } from "./capacity-areas/work-zones/capacity-area-work-zone.js";
export {
  CapacityCategory,
  CapacityCategoryInput,
  CapacityCategoryWorkSkill,
  CapacityCategoryWorkSkillGroup,
} from "./capacity-categories/capacity-category.js";
export {
  createMetadata,
  type MetadataActivityTypeGroups,
  type MetadataActivityTypes,
  type MetadataApplications,
  type MetadataApplicationsApiAccess,
  type MetadataCapacityAreas,
  type MetadataCapacityAreasCategories,
  type MetadataCapacityAreasChildren,
  type MetadataCapacityAreasOrganizations,
  type MetadataCapacityAreasTimeIntervals,
  type MetadataCapacityAreasTimeSlots,
  type MetadataCapacityAreasWorkZones,
  type MetadataCapacityCategories,
  type MetadataClient,
  type MetadataForms,
  type MetadataInventoryTypes,
  type MetadataLanguages,
  type MetadataLinkTemplates,
  type MetadataMapLayers,
  type MetadataMetadataCatalog,
  type MetadataNonWorkingReasons,
  type MetadataOrganizations,
  type MetadataPlugins,
  type MetadataProperties,
  type MetadataPropertiesEnumerationList,
  type MetadataResourceTypes,
  type MetadataRoutingProfiles,
  type MetadataRoutingProfilesPlans,
  type MetadataShifts,
  type MetadataTimeSlots,
  type MetadataWorkSkillConditions,
  type MetadataWorkSkillGroups,
  type MetadataWorkSkills,
  type MetadataWorkZoneKey,
  type MetadataWorkZones,
} from "./create-metadata.js";
export { Form, FormDetails, FormInput, SavedForm } from "./forms/form.js";
export { InLanguage, ListInLanguage } from "./in-language.js";
export { InventoryType, InventoryTypeInput, InventoryTypeTranslation } from "./inventory-types/inventory-type.js";
export { LabelReference } from "./label-reference.js";
export { Language } from "./languages/language.js";
export {
  CreateLinkTemplate,
  LinkTemplate,
  LinkTemplatePatch,
  type LinkTemplateSettings,
  LinkTemplateTranslation,
  type LinkTemplateType,
} from "./link-templates/link-template.js";
export { ListRange } from "./list-range.js";
export { MapLayer, MapLayerHintButton, MapLayerHintColumn, MapLayerInput } from "./map-layers/map-layer.js";
export { PopulateMapLayer } from "./map-layers/populate-map-layer.js";
export type { MetadataStatus } from "./metadata-status.js";
export { NonWorkingReason } from "./non-working-reasons/non-working-reason.js";
export { Organization, type OrganizationType } from "./organizations/organization.js";
export { ImportPlugin } from "./plugins/import-plugin.js";
export { PopulationError, type PopulationJob, startPopulation, type WaitOptions } from "./population.js";
export {
  EnumerationValue,
  ListEnumerationValues,
  ReplaceEnumerationValues,
} from "./properties/enumeration-list/enumeration-value.js";
export { GetProperty, ListProperties } from "./properties/list-properties.js";
export {
  Property,
  type PropertyEntity,
  type PropertyFileSize,
  type PropertyGui,
  PropertyInput,
  PropertyPatch,
  PropertyTransformation,
  type PropertyType,
} from "./properties/property.js";
export { ListResourceTypes, type ResourceRole, ResourceType } from "./resource-types/resource-type.js";
export {
  RoutingPlan,
  RoutingPlanFile,
  RoutingPlanReply,
  RoutingPlanStart,
} from "./routing-profiles/plans/routing-plan.js";
export { RoutingProfile } from "./routing-profiles/routing-profile.js";
export { Shift, type ShiftDecoration, ShiftInput } from "./shifts/shift.js";
export { TimeSlot } from "./time-slots/time-slot.js";
export { Translation } from "./translation.js";
export {
  ReplaceWorkSkillConditions,
  WorkSkillCondition,
  WorkSkillConditionDependency,
  WorkSkillConditionReference,
  WorkSkillFieldCondition,
  type WorkSkillFieldFunction,
} from "./work-skill-conditions/work-skill-condition.js";
export { GroupedWorkSkill, WorkSkillGroup, WorkSkillGroupInput } from "./work-skill-groups/work-skill-group.js";
export { WorkSkill, WorkSkillInput, type WorkSkillSharing } from "./work-skills/work-skill.js";
export { WorkZoneKey, WorkZoneKeyElement } from "./work-zone-key/work-zone-key.js";
export { PopulateShapes, ShapefileLogin, ShapesStatus } from "./work-zones/populate-shapes.js";
export { ReplacedWorkZone, SaveWorkZone, WorkZone, WorkZoneBatch } from "./work-zones/work-zone.js";
