import type { OFSGetActivityBookingOptionsParams, OFSShowBookingGridParams } from "../models/booking.js";
import type { LegacyData } from "../models/legacy-data.js";
import type { OFSGetFormsParams, OFSGetPropertiesParams, OFSPropertyDetails } from "../models/metadata.js";
import type { PluginFile } from "../plugin-file.js";
import type { OFSResponse } from "../response.js";
import type {
  OFSFormDetailsResponse,
  OFSFormsListResponse,
  OFSGetActivityBookingOptionsResponse,
  OFSLinkTemplatesResponse,
  OFSPropertyDetailsResponse,
  OFSPropertyListResponse,
  OFSShowBookingGridResponse,
  OFSTimeslotsResponse,
} from "../responses.js";

/** Metadata and capacity. */
export interface SettingMethods {
  /**
   * Imports plugins from an XML file: its path (Node), the file, or its text as `data`.
   * @deprecated `metadata.plugins.import`
   */
  importPlugins(file?: PluginFile, data?: string | Blob): Promise<OFSResponse>;
  /** Lists a page of properties, 100 unless `limit` says otherwise. @deprecated `metadata.properties.list` */
  getProperties(params?: OFSGetPropertiesParams): Promise<OFSPropertyListResponse>;
  /** Returns a property. @deprecated `metadata.properties.get` */
  getPropertyDetails(pid: string): Promise<OFSPropertyDetailsResponse>;
  /** Creates a property, or replaces all of it: 201 or 200. @deprecated `metadata.properties.createOrReplace` */
  createReplaceProperty(data: OFSPropertyDetails): Promise<OFSPropertyDetailsResponse>;
  /** Changes the given settings of a property. @deprecated `metadata.properties.update` */
  updateProperty(data: OFSPropertyDetails): Promise<OFSPropertyDetailsResponse>;
  /** Lists the first 100 link templates. @deprecated `metadata.linkTemplates.list` */
  getLinkTemplates(): Promise<OFSLinkTemplatesResponse>;
  /** Lists the first 100 time slots. @deprecated `metadata.timeSlots.list` */
  getTimeslots(): Promise<OFSTimeslotsResponse>;
  /** Lists a page of forms, 100 unless `limit` says otherwise, without their content. @deprecated `metadata.forms.list` */
  getForms(params?: OFSGetFormsParams): Promise<OFSFormsListResponse>;
  /** Lists the forms to the end: `{ totalResults, items }`, or the response that failed. @deprecated `metadata.forms.list` */
  getAllForms(params?: Omit<OFSGetFormsParams, "limit" | "offset">): Promise<LegacyData>;
  /** Returns a form with its content, which is JSON as text. @deprecated `metadata.forms.get` */
  getFormDetails(label: string, params?: Pick<OFSGetFormsParams, "language">): Promise<OFSFormDetailsResponse>;
  /** Finds what an activity can be booked into, area by area. @deprecated `capacity.booking.grid` */
  showBookingGrid(params: OFSShowBookingGridParams): Promise<OFSShowBookingGridResponse>;
  /** Finds what an activity can be booked into, day by day. @deprecated `capacity.booking.options` */
  getActivityBookingOptions(params: OFSGetActivityBookingOptionsParams): Promise<OFSGetActivityBookingOptionsResponse>;
}
