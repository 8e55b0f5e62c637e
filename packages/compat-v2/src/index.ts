export type { CallOptions } from "./api/call-path.js";
export type { OFSApi, OFSApiOptions } from "./api/ofs-api.js";
export { OFSCapacity } from "./api/ofs-capacity.js";
export { OFSCore } from "./api/ofs-core.js";
export { OFSMetadata } from "./api/ofs-metadata.js";
export { OFSOauth2 } from "./api/ofs-oauth2.js";
export { OFSConfig, type OFSConfigOptions, type TransportSettings } from "./config.js";
export type { OFSCArguments, OFSCOptions } from "./construct.js";
export { OFSC, OFSC as OFSCV2 } from "./ofsc.js";
export { CsvList } from "./results/csv-list.js";
export {
  OFSAPIException,
  OFSCApiError,
  OFSCAuthenticationError,
  OFSCAuthorizationError,
  OFSCConflictError,
  OFSCNetworkError,
  OFSCNotFoundError,
  OFSCRateLimitError,
  OFSCServerError,
  OFSCValidationError,
  type ProblemBody,
} from "./results/exceptions.js";
export { LegacyResponse } from "./results/legacy-response.js";
export type { Parser } from "./results/model.js";
export { OFSOAuthRequest } from "./results/oauth-request.js";
export { type ListFacts, OFSResponseList, ResourceUsersListResponse } from "./results/response-list.js";
export {
  FILE_RESPONSE,
  FULL_RESPONSE,
  OBJ_RESPONSE,
  type ResponseType,
  TEXT_RESPONSE,
} from "./results/response-type.js";
export { LegacyUseError, type LegacyWarningOptions, legacyWarnings } from "./warn.js";
