import { ApiError, isOfscError } from "@ofsc/transport";
import type { LegacyData } from "./models/legacy-data.js";

/** What every method resolves with, errors included. */
export interface OFSResponseInterface {
  /** The HTTP status; -1 when there is none. */
  status: number;
  /** What went wrong, in short; undefined after a success. */
  description: string | undefined;
  /** The body: an object where it is JSON. */
  data: LegacyData;
  /** The address that was called. */
  url: URL;
  /** The media type of the body. */
  contentType?: string | undefined;
}

/** What came of a call. It is never rejected: `status` says whether it succeeded. */
export class OFSResponse<Data = LegacyData> implements OFSResponseInterface {
  /** The HTTP status; -1 when there is none: the arguments were wrong, OFS did not answer, or time ran out. */
  status: number;
  /** Why it failed, in the words of OFS where it says so; undefined after a success. */
  description: string | undefined;
  /** What OFS returned, of an error as well; undefined where it returned nothing. */
  data: Data;
  /** The address that was asked; that of the instance when nothing was sent. */
  url: URL;
  /** The media type of what came back. */
  contentType?: string | undefined;

  constructor(url: URL, status: number, description?: string, data?: Data, contentType?: string) {
    this.url = url;
    this.status = status;
    this.description = description;
    this.data = data as Data;
    this.contentType = contentType;
  }
}

/** `OFSResponse`, or one for the data of some method. */
export type ResponseClass = new (
  url: URL,
  status: number,
  description?: string,
  data?: LegacyData,
  contentType?: string,
) => OFSResponse;

/** A success. */
export const answered = (Class: ResponseClass, url: URL, response: Response, data: unknown): OFSResponse =>
  new Class(url, response.status, undefined, data, typeOf(response));

/** An error as a value: with its status and body where a response came back, whatever it was that went wrong then. */
export function failed(Class: ResponseClass, url: URL, error: unknown): OFSResponse {
  const { message } = error as Error;
  // A write that a gateway answered with an error: whether OFS has it is unknown, but the status is not.
  const isUnknown = isOfscError(error, "outcome_unknown");
  const found = isUnknown ? error.cause : error;
  if (!(found instanceof ApiError)) return new Class(url, -1, message);
  const { status, body, response, detail, title } = found;
  const description = detail || title || (isUnknown ? message : response?.statusText || message);
  return new Class(url, status, description, readBody(body), response && typeOf(response));
}

const typeOf = ({ headers }: Response): string | undefined => headers.get("content-type") ?? undefined;

function readBody(body: string): unknown {
  if (body === "") return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
