import { OfscError } from "@ofsc/contract";

/** Redis did not answer in time, or answered with an error. */
export class StoreUnavailableError extends OfscError {
  override readonly name: string = "StoreUnavailableError";
  override readonly code: string = "store_unavailable";
}
