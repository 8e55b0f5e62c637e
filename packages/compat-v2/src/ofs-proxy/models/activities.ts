import type { LegacyData } from "./legacy-data.js";

/** An activity; custom properties stand beside these fields. */
export interface ActivityResponse {
  /** The customer's name. */
  customerName: LegacyData;
  /** The id that OFS gave it. */
  activityId: number;
  [field: string]: LegacyData;
}

/** A list of activities. */
export interface ActivityListResponse {
  /** How many items there are over all pages. */
  totalResults: number;
  /** The items of this page. */
  items: ActivityResponse[];
  /** Links to what belongs to it. */
  links: LegacyData;
}

/** The links of an activity. */
export interface OFSLinkedActivitiesData {
  /** How many items there are over all pages. */
  totalResults: number;
  /** The items of this page. */
  items: ActivityResponse[];
  /** Links to what belongs to it. */
  links?: LegacyData;
}

/** The link of one type between two activities. */
export interface OFSActivityLinkTypeData {
  /** Label of the link template. */
  linkType: string;
  /** Links to what belongs to it. */
  links?: LegacyData;
}

/** Which activities to list. */
export interface OFSGetActivitiesParams {
  /** Ids of resources, with commas between them; all that may be seen when it is left out. */
  resources?: string | undefined;
  /** `YYYY-MM-DD`. */
  dateFrom?: string | undefined;
  /** `YYYY-MM-DD`, at most 31 days after `dateFrom`. */
  dateTo?: string | undefined;
  /** Names of fields, with commas between them. */
  fields?: string | undefined;
  /** `none`, `immediate` or `all`. */
  includeChildren?: string | undefined;
  /** Whether activities without a day are listed as well. @default false */
  includeNonScheduled?: boolean | undefined;
  /** A filter such as `status=='pending'`. */
  q?: string | undefined;
  /** Fusion: the service work order. */
  svcWorkOrderId?: number | undefined;
}

/** What to search activities for. */
export interface OFSSearchForActivitiesParams {
  /** `YYYY-MM-DD`. */
  dateFrom: string;
  /** `YYYY-MM-DD`. */
  dateTo: string;
  /** The text to search for, at most 255 characters. */
  searchForValue: string;
  /** A field such as `apptNumber`, or the label of a property. */
  searchInField: string;
  /** Names of fields, with commas between them. */
  fields?: string | undefined;
  /** `all`, `segments`, `parents` or `none`. */
  includeMultiday?: string | undefined;
  /** Whether activities without a day are searched as well. @default false */
  includeNonScheduled?: boolean | undefined;
}
