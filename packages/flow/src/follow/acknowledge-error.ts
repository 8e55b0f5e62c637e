import { OfscError } from "@ofsc/contract";

/** The next delivery was asked for before this one was acknowledged. */
export class AcknowledgeError extends OfscError {
  override readonly name = "AcknowledgeError";
  override readonly code = "not_acknowledged";

  constructor(key: string) {
    super(`ack() the last delivery of "${key}" first`);
  }
}
