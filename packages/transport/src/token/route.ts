/** The token service of an instance. */
export const tokenRoute = "POST /rest/oauthTokenService/v2/token";
