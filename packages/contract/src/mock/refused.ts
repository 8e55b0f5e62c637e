/** What a handler throws to answer with anything but a success. */
export class Refused extends Error {
  override readonly name = "Refused";
  /** The HTTP status. */
  readonly status: number;
  /** The body, sent as JSON. */
  readonly body: unknown;
  /** Headers of the answer. */
  readonly headers: Readonly<Record<string, string>>;

  /** Without a body, none is sent. */
  constructor(status: number, body?: unknown, headers: Readonly<Record<string, string>> = {}) {
    super(`answered with ${status}`);
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}
