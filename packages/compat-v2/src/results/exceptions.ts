/** What OFS says of an error, and whatever else its body holds. */
export interface ProblemBody {
  /** The HTTP status, a number or its digits. */
  readonly status?: number | string;
  /** An address that tells kinds of problems apart. */
  readonly type?: string;
  /** What went wrong, in short. */
  readonly title?: string;
  /** What went wrong in this case. */
  readonly detail?: string;
  readonly [key: string]: unknown;
}

/** OFS answered with an error. Every member of the body is a property of the exception. */
export class OFSAPIException extends Error {
  /** The HTTP status; 0 when there was none. */
  readonly status_code: number;
  /** An address that tells kinds of problems apart. */
  declare readonly type?: string;
  /** What went wrong, in short. */
  declare readonly title?: string;
  /** What went wrong in this case. */
  declare readonly detail?: string;
  readonly [key: string]: unknown;

  constructor(body: ProblemBody = {}, options?: ErrorOptions) {
    const { status, ...members } = body;
    const code = Number(status ?? 0) || 0;
    super([`[${code}]`, body.title, body.detail].filter(Boolean).join(" "), options);
    this.status_code = code;
    for (const [key, value] of Object.entries(members)) {
      Object.defineProperty(this, key, { value, enumerable: true, writable: true, configurable: true });
    }
  }

  override get name(): string {
    return "OFSAPIException";
  }
}

/** Any other error status. */
export class OFSCApiError extends OFSAPIException {}
/** 401: the credentials were not accepted. */
export class OFSCAuthenticationError extends OFSCApiError {}
/** 403: the application may not do this. */
export class OFSCAuthorizationError extends OFSCApiError {}
/** 404: there is no such thing. */
export class OFSCNotFoundError extends OFSCApiError {}
/** 409: the state of the entity does not allow it. */
export class OFSCConflictError extends OFSCApiError {}
/** 429: too many calls. */
export class OFSCRateLimitError extends OFSCApiError {}
/** 5xx: OFS, or something in front of it, failed. */
export class OFSCServerError extends OFSCApiError {}
/** 400 or 422: the arguments are wrong. */
export class OFSCValidationError extends OFSCApiError {}
/** No answer came back; `cause` says what happened. */
export class OFSCNetworkError extends OFSCApiError {}

type ExceptionClass = new (body?: ProblemBody, options?: ErrorOptions) => OFSAPIException;

const byStatus: Readonly<Record<number, ExceptionClass>> = {
  400: OFSCValidationError,
  401: OFSCAuthenticationError,
  403: OFSCAuthorizationError,
  404: OFSCNotFoundError,
  409: OFSCConflictError,
  422: OFSCValidationError,
  429: OFSCRateLimitError,
};

/** The exception for a status, from the body that came with it. */
export function exceptionFor(body: ProblemBody & { readonly status: number }, cause: unknown): OFSAPIException {
  const { status } = body;
  const Class = byStatus[status] ?? (status >= 500 ? OFSCServerError : OFSCApiError);
  return new Class(body, { cause });
}
