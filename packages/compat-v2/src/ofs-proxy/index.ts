export type { OFSOptions } from "./connection.js";
export type { OFSCredentials } from "./credentials.js";
export type { OFSMethods } from "./methods.js";
export type {
  ActivityListResponse,
  ActivityResponse,
  OFSActivityLinkTypeData,
  OFSGetActivitiesParams,
  OFSLinkedActivitiesData,
  OFSSearchForActivitiesParams,
} from "./models/activities.js";
export type {
  OFSBookingGridArea,
  OFSBookingGridDate,
  OFSBookingGridTimeSlot,
  OFSBookingOptionsArea,
  OFSBookingOptionsDate,
  OFSBookingOptionsTimeSlot,
  OFSGetActivityBookingOptionsData,
  OFSGetActivityBookingOptionsParams,
  OFSResourceDictionary,
  OFSShowBookingGridData,
  OFSShowBookingGridParams,
  OFSTimeSlotDictionary,
} from "./models/booking.js";
export {
  OFSBulkUpdateRequest,
  type OFSBulkUpdateRequestInterface,
  OFSBulkUpdateRequestParams,
  type OFSBulkUpdateRequestParamsInterface,
} from "./models/bulk-update.js";
export type { ListResponse, Subscription, SubscriptionListResponse } from "./models/events.js";
export type {
  OFSFormIdentifier,
  OFSGetSubmittedFormsParams,
  OFSSubmittedFormItem,
  OFSSubmittedFormsData,
} from "./models/forms.js";
export type { LegacyData } from "./models/legacy-data.js";
export {
  type OFSForm,
  type OFSFormDetails,
  type OFSFormsList,
  type OFSGetFormsParams,
  type OFSGetPropertiesParams,
  type OFSLinkTemplate,
  type OFSLinkTemplatesData,
  type OFSPropertyDetails,
  OFSPropertyList,
  OFSTimeslot,
  OFSTimeslotsList,
  type OFSTranslation,
} from "./models/metadata.js";
export type {
  OFSGetLastKnownPositionsParams,
  OFSGetResourceAssistantsParams,
  OFSGetResourceParams,
  OFSGetResourceRoutesParams,
  OFSGetResourcesParams,
  OFSLastKnownPosition,
  OFSLastKnownPositionsData,
  OFSResource,
  OFSResourceAssistantsData,
  OFSResourceListResponse,
  OFSResourceRoutesData,
  OFSRouteActivity,
  OFSUpdateResourceParams,
} from "./models/resources.js";
export { OFS, type OFSConstructor } from "./ofs.js";
export type { PluginFile } from "./plugin-file.js";
export { OFSResponse, type OFSResponseInterface } from "./response.js";
export {
  OFSActivityLinkTypeResponse,
  OFSActivityResponse,
  OFSFormDetailsResponse,
  OFSFormsListResponse,
  OFSGetActivityBookingOptionsResponse,
  OFSLastKnownPositionsResponse,
  OFSLinkedActivitiesResponse,
  OFSLinkTemplatesResponse,
  OFSPropertyDetailsResponse,
  OFSPropertyListResponse,
  OFSResourceAssistantsResponse,
  OFSResourceResponse,
  OFSResourceRoutesResponse,
  OFSShowBookingGridResponse,
  OFSSingleResourceResponse,
  OFSSubmittedFormsResponse,
  OFSSubscriptionResponse,
  OFSTimeslotsResponse,
} from "./responses.js";
