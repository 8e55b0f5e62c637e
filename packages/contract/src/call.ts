import { isObject } from "./is-object.js";
import type { Problem } from "./problem.js";
import type { WebResponse, WebSignal } from "./web.js";

/** Time limits in milliseconds. */
export interface Timeouts {
  /** One attempt, from sending it to the end of its body. @default 30_000 */
  attempt?: number | undefined;
  /** The longest silence while a body is read. @default 15_000 */
  idle?: number | undefined;
  /** The whole call: every attempt, the waits between them and fetching a token. @default 120_000 */
  total?: number | undefined;
}

/** How far a body has been sent or received. */
export interface Progress {
  /** Which body it is: that of the request, or that of the answer. */
  readonly direction: "upload" | "download";
  /** Bytes so far. */
  readonly bytes: number;
  /** Absent when the size is not known beforehand. */
  readonly total?: number;
}

/** Settings of one call. */
export interface RequestOptions {
  /** Ends the call; its `reason` is what the call rejects with. */
  signal?: WebSignal | undefined;
  /** Sent beside the SDK's own; the SDK's authentication wins. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** Overrides the transport's time limits for this call, in milliseconds. */
  timeout?: Timeouts | undefined;
  /** How often the call may be sent, the first time included; 1 for never again. */
  attempts?: number | undefined;
  /**
   * Whether sending the call twice does no harm, as its caller knows: a bulk update by a key of one's own may be repeated.
   * @default what the operation says
   */
  replay?: boolean | undefined;
  /** What to do when a response does not match its model. @default the transport's */
  validation?: "observe" | "strict" | "off" | undefined;
  /** Told as a file is sent or received. */
  onProgress?: ((progress: Progress) => void) | undefined;
}

/** One time that a call was sent, or not sent after all. */
export interface Attempt {
  /** Counted from 1. */
  readonly number: number;
  /** The status that came back; absent when nothing did. */
  readonly status?: number;
  /** The `code` of the error it ended in; absent after a success. */
  readonly error?: string;
  /** How long it took, in milliseconds, its body included. */
  readonly durationMs: number;
  /** What was decided next, and why. */
  readonly verdict: string;
  /** How long the next attempt waited. */
  readonly delayMs?: number;
}

/** A place where a response differs from its model; without the value itself, which may be anybody's. */
export interface Drift extends Omit<Problem, "found"> {
  /** The operation's name, such as `capacity.quota.list`. */
  readonly operation: string;
}

/** All that is known of a finished call. */
export interface CallResult<T> {
  /** What came back, as its model describes it. */
  readonly data: T;
  /** Headers and status; its body has been read, except for files. */
  readonly response: WebResponse;
  /** Every time that it was sent, in order. */
  readonly attempts: readonly Attempt[];
  /** Where the answer differs from its model; empty where it does not, or where nobody looked. */
  readonly drift: readonly Drift[];
}

/** A call under way: `await` it for the data. */
export interface Call<T> extends Promise<T> {
  /** The data with the raw response, how often it was sent, and where it differs from its model. */
  withResponse(): Promise<CallResult<T>>;
}

/** One for all copies of the package. */
const shared = Symbol.for("@ofsc/responses");
const responses = (): WeakMap<object, WebResponse> => {
  const home = globalThis as { [shared]?: WeakMap<object, WebResponse> };
  home[shared] ??= new WeakMap();
  return home[shared];
};

/** The raw response that a model or page came in; undefined for anything else. */
export function responseOf(data: object): WebResponse | undefined {
  return responses().get(data);
}

/** A promise with more to give. Rejections count as unheard only when nobody asked for either form. */
export function createCall<T>(sent: Promise<CallResult<unknown>>): Call<T> {
  const result = sent.then((outcome) => {
    const { data, response } = outcome;
    if (isObject(data)) responses().set(data, response);
    return outcome as CallResult<T>;
  });
  const data = () => result.then((outcome) => outcome.data);
  return {
    // biome-ignore lint/suspicious/noThenProperty: a call is a promise by design
    then: (resolve, reject) => data().then(resolve, reject),
    catch: (reject) => data().catch(reject),
    finally: (settle) => data().finally(settle),
    withResponse: () => result,
    [Symbol.toStringTag]: "Call",
  };
}
