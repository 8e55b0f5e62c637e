/** Which token to ask for. */
export class OFSOAuthRequest {
  /** A signed assertion, for the grant that takes one. */
  readonly assertion: string | null;
  /** How the token is asked for: `client_credentials`, or the JWT bearer grant. */
  readonly grant_type: string;

  constructor({
    assertion = null,
    grant_type = "client_credentials",
  }: { assertion?: string | null; grant_type?: string } = {}) {
    this.assertion = assertion;
    this.grant_type = grant_type;
    Object.freeze(this);
  }
}
