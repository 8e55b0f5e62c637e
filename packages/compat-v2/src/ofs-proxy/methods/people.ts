import type { LegacyData } from "../models/legacy-data.js";
import type {
  OFSGetLastKnownPositionsParams,
  OFSGetResourceAssistantsParams,
  OFSGetResourceParams,
  OFSGetResourcesParams,
  OFSUpdateResourceParams,
} from "../models/resources.js";
import type { OFSResponse } from "../response.js";
import type {
  OFSLastKnownPositionsResponse,
  OFSResourceAssistantsResponse,
  OFSResourceResponse,
  OFSResourceRoutesResponse,
  OFSSingleResourceResponse,
} from "../responses.js";

/** Users and resources. What reads to the end returns `{ totalResults, items }`, or the response that failed. */
export interface PeopleMethods {
  /** Lists a page of users, 100 unless `limit` says otherwise. @deprecated `core.users.list` */
  getUsers(offset?: number, limit?: number): Promise<OFSResponse>;
  /** Lists the users to the end. @deprecated `core.users.list` */
  getAllUsers(): Promise<LegacyData>;
  /** Returns a user. @deprecated `core.users.get` */
  getUserDetails(uname: string): Promise<OFSResponse>;
  /** Lists a page of resources, 100 unless `limit` says otherwise. @deprecated `core.resources.list` */
  getResources(params?: OFSGetResourcesParams): Promise<OFSResourceResponse>;
  /** Lists the resources to the end. @deprecated `core.resources.list` */
  getAllResources(params?: Omit<OFSGetResourcesParams, "limit" | "offset">): Promise<LegacyData>;
  /** Returns a resource. @deprecated `core.resources.get` */
  getResource(resourceId: string, params?: OFSGetResourceParams): Promise<OFSSingleResourceResponse>;
  /** Changes the given fields of a resource, and returns all of it. @deprecated `core.resources.update` */
  updateResource(
    resourceId: string,
    data: unknown,
    params?: OFSUpdateResourceParams,
  ): Promise<OFSSingleResourceResponse>;
  /** Lists, day by day, who assists a resource. @deprecated `core.resources.assistants` */
  getResourceAssistants(
    resourceId: string,
    params?: OFSGetResourceAssistantsParams,
  ): Promise<OFSResourceAssistantsResponse>;
  /** The same as `{ totalResults, items }`. @deprecated `core.resources.assistants` */
  getAllResourceAssistants(
    resourceId: string,
    params?: Omit<OFSGetResourceAssistantsParams, "limit" | "offset">,
  ): Promise<LegacyData>;
  /** Returns the route of a resource on a day, `YYYY-MM-DD`: the first 100 activities. @deprecated `core.routes.get` */
  getResourceRoutes(resourceId: string, date: string, activityFields?: string[]): Promise<OFSResourceRoutesResponse>;
  /** Lists a page of where resources were last. @deprecated `core.resources.positions.lastKnown` */
  getLastKnownPositions(params?: OFSGetLastKnownPositionsParams): Promise<OFSLastKnownPositionsResponse>;
  /** Lists where resources were last, to the end. @deprecated `core.resources.positions.lastKnown` */
  getAllLastKnownPositions(params?: Omit<OFSGetLastKnownPositionsParams, "offset">): Promise<LegacyData>;
}
