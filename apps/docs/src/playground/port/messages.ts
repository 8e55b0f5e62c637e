/** What is asked through a port: a request, or that nobody waits for its answer any more. */
export type Asked =
  | {
      readonly id: number;
      readonly kind: "request";
      readonly method: string;
      readonly url: string;
      readonly headers: readonly [string, string][];
      readonly body?: ArrayBuffer;
    }
  | { readonly id: number; readonly kind: "stop" };

/** What comes back of it: the head, then parts of the body, then its end. */
export type Answered =
  | {
      readonly id: number;
      readonly kind: "head";
      readonly status: number;
      readonly headers: readonly [string, string][];
    }
  | { readonly id: number; readonly kind: "part"; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly id: number; readonly kind: "end" }
  | { readonly id: number; readonly kind: "cut" };
