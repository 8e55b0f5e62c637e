import type { LegacyData } from "./legacy-data.js";

/** Which resources to list, and how much of each to return. */
export interface OFSGetResourcesParams extends OFSGetResourceParams {
  /** Those who can hold a team alone, or those who cannot. */
  canBeTeamHolder?: boolean | undefined;
  /** Those who can be in a team alone, or those who cannot. */
  canParticipateInTeam?: boolean | undefined;
  /** At most 100. */
  limit?: number | undefined;
  /** The position of the first item. */
  offset?: number | undefined;
}

/** How much of a resource to return. */
export interface OFSGetResourceParams {
  /** `inventories`, `workSkills`, `workZones` or `workSchedules`. */
  expand?: string[] | undefined;
  /** The fields that come back. @default all */
  fields?: string[] | undefined;
}

/** A resource; custom properties stand beside these fields. */
export interface OFSResource {
  /** The id of the resource. */
  resourceId: string;
  /** What it is called. */
  name: string;
  /** `active` or `inactive`. */
  status: string;
  /** Label of the resource type. */
  resourceType: string;
  /** Where it gets mail. */
  email?: string;
  /** Its phone number. */
  phone?: string;
  /** Its language, such as `en`. */
  language?: string;
  /** Its time zone, as OFS names it. */
  timeZone?: string;
  [field: string]: LegacyData;
}

/** A page of resources. */
export interface OFSResourceListResponse {
  /** How many items there are over all pages. */
  totalResults: number;
  /** The most items of a page. */
  limit: number;
  /** The position of the first item. */
  offset: number;
  /** The items of this page. */
  items: OFSResource[];
  /** Links to what belongs to it. */
  links?: LegacyData;
}

/** Which assistants to list. */
export interface OFSGetResourceAssistantsParams {
  /** `YYYY-MM-DD`, not in the past; today in UTC when it is left out. */
  dateFrom?: string | undefined;
  /** `YYYY-MM-DD`, making 14 days at most. */
  dateTo?: string | undefined;
  /** `workSkills`. */
  expand?: string[] | undefined;
  /** Resource fields to return for each assistant. */
  fields?: string[] | undefined;
  /** Ignored: OFS returns all of them. */
  limit?: number | undefined;
  /** Ignored: OFS returns all of them. */
  offset?: number | undefined;
}

/** Who assists a resource. */
export interface OFSResourceAssistantsData {
  /** How many items there are over all pages. */
  totalResults: number;
  /** The most items of a page. */
  limit?: number;
  /** The position of the first item. */
  offset?: number;
  /** Whether there is another page. */
  hasMore?: boolean;
  /** The items of this page. */
  items: LegacyData[];
  /** Links to what belongs to it. */
  links?: LegacyData;
}

/** Which route to return. */
export interface OFSGetResourceRoutesParams {
  /** Whose routes they are. */
  resourceId: string;
  /** `YYYY-MM-DD`. */
  date: string;
  /** Fields of the activities that come back. */
  activityFields?: string[] | undefined;
}

/** An activity of a route. */
export interface OFSRouteActivity {
  /** The id that OFS gave it. */
  activityId: number;
  /** Degrees north of the equator. */
  latitude?: number;
  /** Degrees east of Greenwich. */
  longitude?: number;
  /** How far it is. */
  status?: string;
  [field: string]: LegacyData;
}

/** A route and its activities. */
export interface OFSResourceRoutesData {
  /** `YYYY-MM-DD HH:MM:SS` in the time zone of the resource. */
  routeStartTime?: string;
  /** How many items there are over all pages. */
  totalResults: number;
  /** The most items of a page. */
  limit: number;
  /** The position of the first item. */
  offset: number;
  /** The items of this page. */
  items: OFSRouteActivity[];
  /** Links to what belongs to it. */
  links?: LegacyData[];
  [field: string]: LegacyData;
}

/** Whose last positions to list. */
export interface OFSGetLastKnownPositionsParams {
  /** The position of the first item. */
  offset?: number | undefined;
  /** Ids, at most 300; all resources when it is left out. */
  resources?: string[] | undefined;
}

/** Where a resource was last. */
export interface OFSLastKnownPosition {
  /** Whose position it is. */
  resourceId: string;
  /** When it was there, `YYYY-MM-DD HH:MM:SS` in UTC. */
  time?: string;
  /** Degrees. */
  lat?: number;
  /** Degrees. */
  lng?: number;
  /** Why there is no position. */
  errorMessage?: string;
}

/** A page of last positions. */
export interface OFSLastKnownPositionsData {
  /** How many items there are over all pages. */
  totalResults: number;
  /** The items of this page. */
  items: OFSLastKnownPosition[];
  /** Whether there is another page. */
  hasMore?: boolean;
}

/** How the resource to change is named. */
export interface OFSUpdateResourceParams {
  /** Whether the id is the resource's own, or the number that OFS gave it. @default "resourceId" */
  identifyResourceBy?: "resourceId" | "resourceInternalId" | undefined;
}
