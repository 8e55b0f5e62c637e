import type { OFSGetActivitiesParams, OFSSearchForActivitiesParams } from "../models/activities.js";
import type { OFSBulkUpdateRequestInterface } from "../models/bulk-update.js";
import type { OFSGetSubmittedFormsParams } from "../models/forms.js";
import type { LegacyData } from "../models/legacy-data.js";
import type { OFSResponse } from "../response.js";
import type { OFSActivityLinkTypeResponse, OFSActivityResponse, OFSSubmittedFormsResponse } from "../responses.js";

/** Activities: finding, reading and changing them. Ids may be given as text. */
export interface ActivityMethods {
  /** Creates or updates many activities, each on its own: see `data.results`. @deprecated `core.activities.bulkUpdate` */
  bulkUpdateActivity(data: OFSBulkUpdateRequestInterface): Promise<OFSResponse>;
  /** Creates an activity. @deprecated `core.activities.create` */
  createActivity(data: unknown): Promise<OFSResponse>;
  /** Deletes a pending activity. @deprecated `core.activities.delete` */
  deleteActivity(aid: number | string): Promise<OFSResponse>;
  /** Returns an activity. @deprecated `core.activities.get` */
  getActivityDetails(aid: number | string): Promise<OFSActivityResponse>;
  /** Changes the given fields of an activity. @deprecated `core.activities.update` */
  updateActivity(aid: number | string, data: unknown): Promise<OFSResponse>;
  /** Lists the links of an activity. @deprecated `core.activities.links.list` */
  getLinkedActivities(aid: number | string): Promise<OFSResponse>;
  /** Returns the link of one type between two activities. @deprecated `core.activities.links.get` */
  getActivityLinkType(
    aid: number | string,
    linkedActivityId: number | string,
    linkType: string,
  ): Promise<OFSActivityLinkTypeResponse>;
  /** Lists a page of activities, 100 unless `limit` says otherwise. @deprecated `core.activities.list` */
  getActivities(params: OFSGetActivitiesParams, offset?: number, limit?: number): Promise<OFSResponse>;
  /** Searches a field for a value, 100 activities in a page. @deprecated `core.activities.search` */
  searchForActivities(params: OFSSearchForActivitiesParams, offset?: number, limit?: number): Promise<OFSResponse>;
  /**
   * Lists activities to the end, so many in a page, 1000 by default: `{ status: 200, totalResults, items }`, or the
   * response of the page that failed. @deprecated `core.activities.list`
   */
  getAllActivities(params: OFSGetActivitiesParams, limit?: number): Promise<LegacyData>;
  /** Lists a page of the forms submitted for an activity. @deprecated `core.activities.submittedForms.list` */
  getSubmittedForms(
    activityId: number | string,
    params?: OFSGetSubmittedFormsParams,
  ): Promise<OFSSubmittedFormsResponse>;
}
