/** Somebody answered a question with no. */
export class CancelledError extends Error {
  override readonly name = "CancelledError";

  constructor() {
    super("cancelled; nothing was sent");
  }
}
