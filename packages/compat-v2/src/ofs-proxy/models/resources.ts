import type { LegacyData } from "./legacy-data.js";

/** Which resources to list, and how much of each to return. */
export interface OFSGetResourcesParams extends OFSGetResourceParams {
  canBeTeamHolder?: boolean | undefined;
  canParticipateInTeam?: boolean | undefined;
  /** At most 100. */
  limit?: number | undefined;
  offset?: number | undefined;
}

/** How much of a resource to return. */
export interface OFSGetResourceParams {
  /** `inventories`, `workSkills`, `workZones` or `workSchedules`. */
  expand?: string[] | undefined;
  fields?: string[] | undefined;
}

/** A resource; custom properties stand beside these fields. */
export interface OFSResource {
  resourceId: string;
  name: string;
  status: string;
  /** Label of the resource type. */
  resourceType: string;
  email?: string;
  phone?: string;
  language?: string;
  timeZone?: string;
  [field: string]: LegacyData;
}

/** A page of resources. */
export interface OFSResourceListResponse {
  totalResults: number;
  limit: number;
  offset: number;
  items: OFSResource[];
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
  totalResults: number;
  limit?: number;
  offset?: number;
  hasMore?: boolean;
  items: LegacyData[];
  links?: LegacyData;
}

/** Which route to return. */
export interface OFSGetResourceRoutesParams {
  resourceId: string;
  /** `YYYY-MM-DD`. */
  date: string;
  activityFields?: string[] | undefined;
}

/** An activity of a route. */
export interface OFSRouteActivity {
  activityId: number;
  latitude?: number;
  longitude?: number;
  status?: string;
  [field: string]: LegacyData;
}

/** A route and its activities. */
export interface OFSResourceRoutesData {
  /** `YYYY-MM-DD HH:MM:SS` in the time zone of the resource. */
  routeStartTime?: string;
  totalResults: number;
  limit: number;
  offset: number;
  items: OFSRouteActivity[];
  links?: LegacyData[];
  [field: string]: LegacyData;
}

/** Whose last positions to list. */
export interface OFSGetLastKnownPositionsParams {
  offset?: number | undefined;
  /** Ids, at most 300; all resources when it is left out. */
  resources?: string[] | undefined;
}

/** Where a resource was last. */
export interface OFSLastKnownPosition {
  resourceId: string;
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
  totalResults: number;
  items: OFSLastKnownPosition[];
  hasMore?: boolean;
}

/** How the resource to change is named. */
export interface OFSUpdateResourceParams {
  /** @default "resourceId" */
  identifyResourceBy?: "resourceId" | "resourceInternalId" | undefined;
}
