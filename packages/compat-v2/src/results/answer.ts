import { type Decoding, type Download, file, type Operation } from "@ofsc/contract";
import { type ApiError, isOfscError } from "@ofsc/transport";
import { LegacyResponse } from "./legacy-response.js";

/** What came back, whatever its status. */
export interface Answer {
  readonly response: LegacyResponse;
  /** The error that the transport made of it; absent after a success. */
  readonly error?: ApiError;
}

/** Reads an answer whose body is still coming in. */
export type Reading = () => Promise<LegacyResponse>;

/**
 * The body as it came: what is made of it depends on the response type. A file is read after the call, as large ones
 * take longer than an attempt may.
 */
export const raw = ({ returns }: Operation): Decoding => ({
  media: returns?.media ?? "application/json",
  decode: (response, transfer) => {
    const read: Reading = async () => {
      const download = file.decode(response, transfer) as Download;
      return new LegacyResponse(response, await download.bytes());
    };
    return returns ? read : read();
  },
});

/** The answer within an error, where there is one. Whatever else went wrong is thrown as it is. */
export function answerOf(error: unknown): Answer {
  // A write that may have taken effect is an error of its own; legacy code knows the status alone.
  const found = isOfscError(error, "outcome_unknown") ? error.cause : error;
  if (!isApiError(found) || !found.response) throw error;
  return { response: new LegacyResponse(found.response, new TextEncoder().encode(found.body)), error: found };
}

function isApiError(error: unknown): error is ApiError {
  return isOfscError(error) && "status" in error;
}
