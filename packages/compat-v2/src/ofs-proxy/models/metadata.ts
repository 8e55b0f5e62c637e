import type { LegacyData } from "./legacy-data.js";

/** A name in one language. */
export interface OFSTranslation {
  /** The language, such as `en`. */
  language: string;
  /** The name in that language. */
  name: string;
  /** The language, such as `en-US`. */
  languageISO: string;
}

/** A property. */
export interface OFSPropertyDetails {
  /** Label of the property. */
  label: string;
  /** The name, in the language asked for. */
  name?: string;
  /** `string`, `integer`, `enumeration`, `file` or `field`. */
  type?: string;
  /** What has the property: an activity, a resource … */
  entity?: string;
  /** How it is shown and filled in. */
  gui?: string;
  /** Whether an image may be drawn on. */
  allowDraw?: boolean;
  /** Whether copies of the activity keep it. */
  cloneFlag?: boolean;
  /** The largest file, such as `5MB`. */
  fileSizeLimit?: string;
  /** Whether a photograph says where it was taken. */
  getGeolocation?: boolean;
  /** What helps to fill it in. */
  hint?: string;
  /** How many lines of text are shown. */
  lines?: number;
  /** Pixels. */
  maxHeight?: number;
  /** Pixels. */
  maxWidth?: number;
  /** Media types of files that it takes. */
  mimeTypes?: string[];
  /** What a link or a text is made from. */
  template?: string;
  /** How an image is made smaller. */
  transformation?: LegacyData;
  /** Whether a photograph is marked. */
  watermark?: boolean;
  /** The name in all languages. */
  translations?: OFSTranslation[];
  /** Links to what belongs to it. */
  links?: LegacyData;
}

/** Which properties to list. */
export interface OFSGetPropertiesParams {
  /** `activity`, `inventory`, `resource`, `service request` or `user`. */
  entity?: string | undefined;
  /** The language of names, such as `en`. */
  language?: string | undefined;
  /** At most 100, which is the default. */
  limit?: number | undefined;
  /** The position of the first item. */
  offset?: number | undefined;
  /** Such as `string` or `enumeration`. */
  type?: string | number | undefined;
}

/** A page of properties. */
export class OFSPropertyList {
  /** The items of this page. */
  items!: OFSPropertyDetails[];
  /** The most items of a page. */
  limit!: number;
  /** The position of the first item. */
  offset!: number;
  /** How many items there are over all pages. */
  totalResults!: number;
}

/** A time slot. */
export class OFSTimeslot {
  /** Whether it is in use. */
  active!: boolean;
  /** Whether it is the whole day. */
  isAllDay!: boolean;
  /** `HH:MM:SS`. */
  timeEnd!: string;
  /** `HH:MM:SS`. */
  timeStart!: string;
  /** Label of the time slot. */
  label!: string;
  /** The name of the time slot. */
  name!: string;
}

/** A page of time slots. */
export class OFSTimeslotsList {
  /** The items of this page. */
  items!: OFSTimeslot[];
  /** The most items of a page. */
  limit!: number;
  /** The position of the first item. */
  offset!: number;
  /** How many items there are over all pages. */
  totalResults!: number;
}

/** A kind of link between activities. */
export interface OFSLinkTemplate {
  /** The link, from its first activity on. */
  label: string;
  /** The link, from its second activity back. */
  reverseLabel?: string;
  /** Which of the two comes first: `finishToStart`, `startToStart`, `simultaneous` or `related`. */
  linkType: string;
  /** Whether new links can be of this kind. */
  active?: boolean;
  [field: string]: LegacyData;
}

/** A page of link templates. */
export interface OFSLinkTemplatesData {
  /** How many items there are over all pages. */
  totalResults: number;
  /** The items of this page. */
  items: OFSLinkTemplate[];
  /** Links to what belongs to it. */
  links?: LegacyData;
}

/** Which forms to list. */
export interface OFSGetFormsParams {
  /** The language of names, such as `en`. */
  language?: string | undefined;
  /** At most 100, which is the default. */
  limit?: number | undefined;
  /** The position of the first item. */
  offset?: number | undefined;
}

/** A form that technicians fill in. */
export interface OFSForm {
  /** Label of the form. */
  label: string;
  /** The name, in the language asked for. */
  name?: string;
  /** The name in all languages. */
  translations?: OFSTranslation[];
  /** Links to what belongs to it. */
  links?: LegacyData;
}

/** A form with its content. */
export interface OFSFormDetails extends OFSForm {
  /** JSON as text. */
  content: string;
}

/** A page of forms. */
export interface OFSFormsList {
  /** The items of this page. */
  items: OFSForm[];
  /** The most items of a page. */
  limit: number;
  /** The position of the first item. */
  offset: number;
  /** How many items there are over all pages. */
  totalResults: number;
}
