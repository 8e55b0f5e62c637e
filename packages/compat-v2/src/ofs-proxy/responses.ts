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
import { OFSResponse } from "./response.js";

/** An answer with subscriptions. */
export class OFSSubscriptionResponse extends OFSResponse<SubscriptionListResponse> {}
/** An answer with one activity. */
export class OFSActivityResponse extends OFSResponse<ActivityResponse> {}
/** An answer with the activities linked to one. */
export class OFSLinkedActivitiesResponse extends OFSResponse<OFSLinkedActivitiesData> {}
/** An answer with one link between two activities. */
export class OFSActivityLinkTypeResponse extends OFSResponse<OFSActivityLinkTypeData> {}
/** An answer with a page of submitted forms. */
export class OFSSubmittedFormsResponse extends OFSResponse<OFSSubmittedFormsData> {}
/** An answer with a page of resources. */
export class OFSResourceResponse extends OFSResponse<OFSResourceListResponse> {}
/** An answer with one resource. */
export class OFSSingleResourceResponse extends OFSResponse<OFSResource> {}
/** An answer with those who help a resource. */
export class OFSResourceAssistantsResponse extends OFSResponse<OFSResourceAssistantsData> {}
/** An answer with a page of the routes of a resource. */
export class OFSResourceRoutesResponse extends OFSResponse<OFSResourceRoutesData> {}
/** An answer with positions. */
export class OFSLastKnownPositionsResponse extends OFSResponse<OFSLastKnownPositionsData> {}
/** An answer with a page of properties. */
export class OFSPropertyListResponse extends OFSResponse<OFSPropertyList> {}
/** An answer with one property. */
export class OFSPropertyDetailsResponse extends OFSResponse<OFSPropertyDetails> {}
/** An answer with a page of forms. */
export class OFSFormsListResponse extends OFSResponse<OFSFormsList> {}
/** An answer with one form and its content. */
export class OFSFormDetailsResponse extends OFSResponse<OFSFormDetails> {}
/** An answer with a page of link templates. */
export class OFSLinkTemplatesResponse extends OFSResponse<OFSLinkTemplatesData> {}
/** An answer with a page of time slots. */
export class OFSTimeslotsResponse extends OFSResponse<OFSTimeslotsList> {}
/** An answer with what can be booked, place by place in the routes. */
export class OFSShowBookingGridResponse extends OFSResponse<OFSShowBookingGridData> {}
/** An answer with what can be booked. */
export class OFSGetActivityBookingOptionsResponse extends OFSResponse<OFSGetActivityBookingOptionsData> {}
