/** Nobody reads the output any more. */
export class BrokenPipeError extends Error {
  override readonly name = "BrokenPipeError";

  constructor() {
    super("the output was closed");
  }
}
