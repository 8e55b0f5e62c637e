/** What a handler throws to answer with anything but a success. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly status: number;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;

  /** Without a body, none is sent. */
  constructor(status: number, body?: unknown, headers: Readonly<Record<string, string>> = {}) {
    super(`answered with ${status}`);
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}
