/** The endpoint answered 410: it wants no more, and is sent no more. */
export class EndpointGoneError extends Error {
  override readonly name = "EndpointGoneError";
  /** The name of the endpoint. */
  readonly endpoint: string;

  constructor(endpoint: string) {
    super(`${endpoint} answered 410: nothing more is sent to it`);
    this.endpoint = endpoint;
  }
}
