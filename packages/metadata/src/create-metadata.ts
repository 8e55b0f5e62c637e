import { type Client, createClient } from "@ofsc/contract";
import { type Connectable, toSender } from "@ofsc/transport";
import * as contract from "./contract.js";

/** Groups of activity types. */
export interface MetadataActivityTypeGroups extends Client<typeof contract.activityTypeGroups> {}
/** Kinds of work, and what OFS does with them. */
export interface MetadataActivityTypes extends Client<typeof contract.activityTypes> {}
/** What an application may do with each API. */
export interface MetadataApplicationsApiAccess extends Client<typeof contract.applications.apiAccess> {}
/** The systems that may call OFS, and what each of them may do. */
export interface MetadataApplications extends Client<typeof contract.applications> {
  readonly apiAccess: MetadataApplicationsApiAccess;
}
/** The capacity categories that an area counts. */
export interface MetadataCapacityAreasCategories extends Client<typeof contract.capacityAreas.categories> {}
/** The areas of a group. */
export interface MetadataCapacityAreasChildren extends Client<typeof contract.capacityAreas.children> {}
/** The organizations that work in an area. */
export interface MetadataCapacityAreasOrganizations extends Client<typeof contract.capacityAreas.organizations> {}
/** The hours that an area counts by. */
export interface MetadataCapacityAreasTimeIntervals extends Client<typeof contract.capacityAreas.timeIntervals> {}
/** The time slots that can be booked in an area. */
export interface MetadataCapacityAreasTimeSlots extends Client<typeof contract.capacityAreas.timeSlots> {}
/** The work zones of an area. */
export interface MetadataCapacityAreasWorkZones extends Client<typeof contract.capacityAreas.workZones> {}
/** Areas with quota, and groups of them, with their categories, zones and time slots. */
export interface MetadataCapacityAreas extends Client<typeof contract.capacityAreas> {
  readonly categories: MetadataCapacityAreasCategories;
  readonly children: MetadataCapacityAreasChildren;
  readonly organizations: MetadataCapacityAreasOrganizations;
  readonly timeIntervals: MetadataCapacityAreasTimeIntervals;
  readonly timeSlots: MetadataCapacityAreasTimeSlots;
  readonly workZones: MetadataCapacityAreasWorkZones;
}
/** Work that quota is shared out by. */
export interface MetadataCapacityCategories extends Client<typeof contract.capacityCategories> {}
/** Forms that technicians fill in. */
export interface MetadataForms extends Client<typeof contract.forms> {}
/** Kinds of equipment and parts. */
export interface MetadataInventoryTypes extends Client<typeof contract.inventoryTypes> {}
/** Languages of the instance. */
export interface MetadataLanguages extends Client<typeof contract.languages> {}
/** Kinds of links between activities. */
export interface MetadataLinkTemplates extends Client<typeof contract.linkTemplates> {}
/** Shapes that maps show. */
export interface MetadataMapLayers extends Client<typeof contract.mapLayers> {}
/** What the instance says of this API. */
export interface MetadataMetadataCatalog extends Client<typeof contract.metadataCatalog> {}
/** Why a resource does not work. */
export interface MetadataNonWorkingReasons extends Client<typeof contract.nonWorkingReasons> {}
/** Companies whose people do the work. */
export interface MetadataOrganizations extends Client<typeof contract.organizations> {}
/** Plugins: to import and to install. */
export interface MetadataPlugins extends Client<typeof contract.plugins> {}
/** The values that a property may have. */
export interface MetadataPropertiesEnumerationList extends Client<typeof contract.properties.enumerationList> {}
/** Fields of activities, resources, inventories, service requests and users, with their values. */
export interface MetadataProperties extends Client<typeof contract.properties> {
  readonly enumerationList: MetadataPropertiesEnumerationList;
}
/** Kinds of resources. */
export interface MetadataResourceTypes extends Client<typeof contract.resourceTypes> {}
/** The plans of a profile, with what they are made of. */
export interface MetadataRoutingProfilesPlans extends Client<typeof contract.routingProfiles.plans> {}
/** Sets of routing plans: how OFS assigns activities on its own. */
export interface MetadataRoutingProfiles extends Client<typeof contract.routingProfiles> {
  readonly plans: MetadataRoutingProfilesPlans;
}
/** Working hours. */
export interface MetadataShifts extends Client<typeof contract.shifts> {}
/** Parts of the day to promise. */
export interface MetadataTimeSlots extends Client<typeof contract.timeSlots> {}
/** When an activity needs a skill. */
export interface MetadataWorkSkillConditions extends Client<typeof contract.workSkillConditions> {}
/** Skills that are given out together. */
export interface MetadataWorkSkillGroups extends Client<typeof contract.workSkillGroups> {}
/** Skills that work needs and people have. */
export interface MetadataWorkSkills extends Client<typeof contract.workSkills> {}
/** The fields that decide on the work zone. */
export interface MetadataWorkZoneKey extends Client<typeof contract.workZoneKey> {}
/** Where resources work. */
export interface MetadataWorkZones extends Client<typeof contract.workZones> {}

/** What an administrator configures. */
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

/** A client of this API alone, on a transport of its own or on one that several clients share. */
export function createMetadata(connection: Connectable): MetadataClient {
  return createClient(contract, toSender(connection), "metadata");
}
