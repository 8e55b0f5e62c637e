/**
 * Web types as the program's own libraries declare them: those of a browser, of Node, Bun, Deno or workers. A program
 * that has none of them still compiles, against what is needed of each.
 */
type Instance<Name extends string, Otherwise> =
  typeof globalThis extends Readonly<Record<Name, { prototype: infer Found }>> ? Found : Otherwise;

/** A `Response`. */
export type WebResponse = Instance<
  "Response",
  {
    readonly status: number;
    readonly statusText: string;
    readonly ok: boolean;
    readonly url: string;
    readonly headers: WebHeaders;
    json(): Promise<unknown>;
    text(): Promise<string>;
    arrayBuffer(): Promise<ArrayBuffer>;
  }
>;

/** `Headers`. */
export type WebHeaders = Instance<"Headers", { get(name: string): string | null; has(name: string): boolean }>;

/** A `Request`. */
export type WebRequest = Instance<
  "Request",
  { readonly method: string; readonly url: string; readonly headers: WebHeaders }
>;

/** An `AbortSignal`. */
export type WebSignal = Instance<
  "AbortSignal",
  { readonly aborted: boolean; readonly reason: unknown; addEventListener(type: "abort", listener: () => void): void }
>;

/** A `Blob`, which a `File` is too. */
export type WebBlob = Instance<
  "Blob",
  { readonly size: number; readonly type: string; arrayBuffer(): Promise<ArrayBuffer>; text(): Promise<string> }
>;

/** A `URL`. */
export type WebUrl = Instance<"URL", { readonly href: string; readonly protocol: string; readonly host: string }>;

/** `URLSearchParams`. */
export type WebSearchParams = Instance<
  "URLSearchParams",
  { append(name: string, value: string): void; toString(): string }
>;

/** `FormData`. */
export type WebFormData = Instance<"FormData", { append(name: string, value: string): void }>;

/** What reads a stream. */
export interface WebReader<T> {
  /** The next chunk, or that there is none. */
  read(): Promise<{ done: false; value: T } | { done: true; value?: T | undefined }>;
  /** Gives up the rest of the body. */
  cancel(reason?: unknown): Promise<void>;
  /** Lets others read the stream. */
  releaseLock(): void;
}

declare global {
  // The one type with a parameter: merged into the program's own where it has it.
  // biome-ignore lint/suspicious/noExplicitAny: as every library declares it
  interface ReadableStream<R = any> {}
  // What deeper types speak of; without a library, of what is not known.
  interface AbortSignal {}
  interface Blob {}
  interface FormData {}
  interface Headers {}
  interface Response {}
  interface URL {}
  interface URLSearchParams {}
}

/** Bytes of memory that is not shared, as compilers before 5.7 call them, too. */
export type Bytes = ReturnType<Uint8ArrayConstructor["of"]>;

/** How a request is sent: the second argument of `fetch`. */
export type WebInit = typeof globalThis extends { fetch: (input: never, init?: infer Init) => unknown }
  ? NonNullable<Init>
  : {
      readonly method?: string;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: WebContent | null;
    };

type WebContent = string | ArrayBuffer | Bytes | WebBlob | WebFormData | WebSearchParams | ReadableStream;

/** A body of a request in the forms that `fetch` takes. */
export type WebBody = WebInit extends { body?: infer Body } ? NonNullable<Body> : WebContent;

/** A `fetch`, as it is called here: with an address and how to send, never with a `Request`. */
export type WebFetch = (url: string, init: WebInit) => Promise<WebResponse>;
