import type { LegacyData } from "./legacy-data.js";

/** Which submitted forms to list. */
export interface OFSGetSubmittedFormsParams {
  offset?: number | undefined;
  /** At most 100. */
  limit?: number | undefined;
  /** `activity`, which is the default, or `bundles`. */
  scope?: string | undefined;
}

/** Which form was submitted. */
export interface OFSFormIdentifier {
  formSubmitId: string;
  formLabel: string;
}

/** A form that was filled in. */
export interface OFSSubmittedFormItem {
  /** In UTC. */
  time: string;
  /** Login of the user. */
  user: string;
  formIdentifier: OFSFormIdentifier;
  formDetails: { [field: string]: LegacyData };
  activityDetails?: { [field: string]: LegacyData };
  resourceDetails?: { [field: string]: LegacyData };
}

/** A page of submitted forms. */
export interface OFSSubmittedFormsData {
  hasMore: boolean;
  totalResults: number;
  offset: number;
  limit: number;
  items: OFSSubmittedFormItem[];
  links?: LegacyData[];
}
