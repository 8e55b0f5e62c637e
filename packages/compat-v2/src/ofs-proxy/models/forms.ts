import type { LegacyData } from "./legacy-data.js";

/** Which submitted forms to list. */
export interface OFSGetSubmittedFormsParams {
  /** The position of the first item. */
  offset?: number | undefined;
  /** At most 100. */
  limit?: number | undefined;
  /** `activity`, which is the default, or `bundles`. */
  scope?: string | undefined;
}

/** Which form was submitted. */
export interface OFSFormIdentifier {
  /** The id of this time that it was filled in. */
  formSubmitId: string;
  /** Label of the form. */
  formLabel: string;
}

/** A form that was filled in. */
export interface OFSSubmittedFormItem {
  /** In UTC. */
  time: string;
  /** Login of the user. */
  user: string;
  /** Which form it is, and which time that it was filled in. */
  formIdentifier: OFSFormIdentifier;
  /** What was filled in, by the labels of the elements. */
  formDetails: { [field: string]: LegacyData };
  /** Fields of the activity. */
  activityDetails?: { [field: string]: LegacyData };
  /** Who filled it in. */
  resourceDetails?: { [field: string]: LegacyData };
}

/** A page of submitted forms. */
export interface OFSSubmittedFormsData {
  /** Whether there is another page. */
  hasMore: boolean;
  /** How many items there are over all pages. */
  totalResults: number;
  /** The position of the first item. */
  offset: number;
  /** The most items of a page. */
  limit: number;
  /** The items of this page. */
  items: OFSSubmittedFormItem[];
  /** Links to what belongs to it. */
  links?: LegacyData[];
}
