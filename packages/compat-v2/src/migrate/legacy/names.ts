/** The new name of what a legacy module exports, where only its name changed; `type` for one that is only a type. */
export const newNames: { readonly [name: string]: { readonly name: string; readonly type?: true } } = {
  OFSC: { name: "Ofsc", type: true },
  OFSCV2: { name: "Ofsc", type: true },
  OFS: { name: "Ofsc", type: true },
  OFSCore: { name: "CoreClient", type: true },
  OFSMetadata: { name: "MetadataClient", type: true },
  OFSCapacity: { name: "CapacityClient", type: true },
  OFSAPIException: { name: "ApiError" },
  OFSCApiError: { name: "ApiError" },
  OFSCAuthenticationError: { name: "AuthenticationError" },
  OFSCAuthorizationError: { name: "AuthorizationError" },
  OFSCConflictError: { name: "ConflictError" },
  OFSCNetworkError: { name: "ConnectionError" },
  OFSCNotFoundError: { name: "NotFoundError" },
  OFSCRateLimitError: { name: "RateLimitError" },
  OFSCServerError: { name: "ServerError" },
  OFSCValidationError: { name: "ValidationError" },
};
