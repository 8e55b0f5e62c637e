import type { ActivityResponse, OFSActivityLinkTypeData, OFSLinkedActivitiesData } from "./models/activities.js";
import type { OFSGetActivityBookingOptionsData, OFSShowBookingGridData } from "./models/booking.js";
import type { SubscriptionListResponse } from "./models/events.js";
import type { OFSSubmittedFormsData } from "./models/forms.js";
import type {
  OFSFormDetails,
  OFSFormsList,
  OFSLinkTemplatesData,
  OFSPropertyDetails,
  OFSPropertyList,
  OFSTimeslotsList,
} from "./models/metadata.js";
import type {
  OFSLastKnownPositionsData,
  OFSResource,
  OFSResourceAssistantsData,
  OFSResourceListResponse,
  OFSResourceRoutesData,
} from "./models/resources.js";
import { OFSResponse, type ResponseClass } from "./response.js";

export class OFSSubscriptionResponse extends OFSResponse<SubscriptionListResponse> {}
export class OFSActivityResponse extends OFSResponse<ActivityResponse> {}
export class OFSLinkedActivitiesResponse extends OFSResponse<OFSLinkedActivitiesData> {}
export class OFSActivityLinkTypeResponse extends OFSResponse<OFSActivityLinkTypeData> {}
export class OFSSubmittedFormsResponse extends OFSResponse<OFSSubmittedFormsData> {}
export class OFSResourceResponse extends OFSResponse<OFSResourceListResponse> {}
export class OFSSingleResourceResponse extends OFSResponse<OFSResource> {}
export class OFSResourceAssistantsResponse extends OFSResponse<OFSResourceAssistantsData> {}
export class OFSResourceRoutesResponse extends OFSResponse<OFSResourceRoutesData> {}
export class OFSLastKnownPositionsResponse extends OFSResponse<OFSLastKnownPositionsData> {}
export class OFSPropertyListResponse extends OFSResponse<OFSPropertyList> {}
export class OFSPropertyDetailsResponse extends OFSResponse<OFSPropertyDetails> {}
export class OFSFormsListResponse extends OFSResponse<OFSFormsList> {}
export class OFSFormDetailsResponse extends OFSResponse<OFSFormDetails> {}
export class OFSLinkTemplatesResponse extends OFSResponse<OFSLinkTemplatesData> {}
export class OFSTimeslotsResponse extends OFSResponse<OFSTimeslotsList> {}
export class OFSShowBookingGridResponse extends OFSResponse<OFSShowBookingGridData> {}
export class OFSGetActivityBookingOptionsResponse extends OFSResponse<OFSGetActivityBookingOptionsData> {}

const classes = {
  getSubscriptions: OFSSubscriptionResponse,
  getActivityDetails: OFSActivityResponse,
  getLinkedActivities: OFSLinkedActivitiesResponse,
  getActivityLinkType: OFSActivityLinkTypeResponse,
  getSubmittedForms: OFSSubmittedFormsResponse,
  getResources: OFSResourceResponse,
  getResource: OFSSingleResourceResponse,
  updateResource: OFSSingleResourceResponse,
  getResourceAssistants: OFSResourceAssistantsResponse,
  getResourceRoutes: OFSResourceRoutesResponse,
  getLastKnownPositions: OFSLastKnownPositionsResponse,
  getProperties: OFSPropertyListResponse,
  getPropertyDetails: OFSPropertyDetailsResponse,
  createReplaceProperty: OFSPropertyDetailsResponse,
  updateProperty: OFSPropertyDetailsResponse,
  getForms: OFSFormsListResponse,
  getFormDetails: OFSFormDetailsResponse,
  getLinkTemplates: OFSLinkTemplatesResponse,
  getTimeslots: OFSTimeslotsResponse,
  showBookingGrid: OFSShowBookingGridResponse,
  getActivityBookingOptions: OFSGetActivityBookingOptionsResponse,
};

/** What the answers of a method are instances of. */
export const responseClassOf = (method: string): ResponseClass =>
  Object.hasOwn(classes, method) ? classes[method as keyof typeof classes] : OFSResponse;
