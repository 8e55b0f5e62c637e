import type { LegacyData } from "./legacy-data.js";

/** A name in one language. */
export interface OFSTranslation {
  language: string;
  name: string;
  languageISO: string;
}

/** A property. */
export interface OFSPropertyDetails {
  label: string;
  name?: string;
  type?: string;
  entity?: string;
  gui?: string;
  allowDraw?: boolean;
  cloneFlag?: boolean;
  fileSizeLimit?: string;
  getGeolocation?: boolean;
  hint?: string;
  lines?: number;
  /** Pixels. */
  maxHeight?: number;
  /** Pixels. */
  maxWidth?: number;
  mimeTypes?: string[];
  template?: string;
  transformation?: LegacyData;
  watermark?: boolean;
  translations?: OFSTranslation[];
  links?: LegacyData;
}

/** Which properties to list. */
export interface OFSGetPropertiesParams {
  /** `activity`, `inventory`, `resource`, `service request` or `user`. */
  entity?: string | undefined;
  language?: string | undefined;
  /** At most 100, which is the default. */
  limit?: number | undefined;
  offset?: number | undefined;
  /** Such as `string` or `enumeration`. */
  type?: string | number | undefined;
}

/** A page of properties. */
export class OFSPropertyList {
  items!: OFSPropertyDetails[];
  limit!: number;
  offset!: number;
  totalResults!: number;
}

/** A time slot. */
export class OFSTimeslot {
  active!: boolean;
  isAllDay!: boolean;
  /** `HH:MM:SS`. */
  timeEnd!: string;
  /** `HH:MM:SS`. */
  timeStart!: string;
  label!: string;
  name!: string;
}

/** A page of time slots. */
export class OFSTimeslotsList {
  items!: OFSTimeslot[];
  limit!: number;
  offset!: number;
  totalResults!: number;
}

/** A kind of link between activities. */
export interface OFSLinkTemplate {
  label: string;
  reverseLabel?: string;
  linkType: string;
  active?: boolean;
  [field: string]: LegacyData;
}

/** A page of link templates. */
export interface OFSLinkTemplatesData {
  totalResults: number;
  items: OFSLinkTemplate[];
  links?: LegacyData;
}

/** Which forms to list. */
export interface OFSGetFormsParams {
  language?: string | undefined;
  /** At most 100, which is the default. */
  limit?: number | undefined;
  offset?: number | undefined;
}

/** A form that technicians fill in. */
export interface OFSForm {
  label: string;
  name?: string;
  translations?: OFSTranslation[];
  links?: LegacyData;
}

/** A form with its content. */
export interface OFSFormDetails extends OFSForm {
  /** JSON as text. */
  content: string;
}

/** A page of forms. */
export interface OFSFormsList {
  items: OFSForm[];
  limit: number;
  offset: number;
  totalResults: number;
}
