import type { Bytes } from "@ofsc/contract";
/** A whole response, its body read: what `FULL_RESPONSE` returns. */
export class LegacyResponse {
  /** The HTTP status. */
  readonly status_code: number;
  /** The text of the status, such as `Not Found`. */
  readonly reason: string;
  /** The address that was called. */
  readonly url: string;
  /** By their names in any case, as members or through `get()`. */
  readonly headers: Headers & Readonly<Record<string, unknown>>;
  /** The body as bytes. */
  readonly content: Bytes;

  constructor(response: Response, content: Bytes) {
    this.status_code = response.status;
    this.reason = response.statusText;
    this.url = response.url;
    this.headers = byName(response.headers);
    this.content = content;
  }

  /** Whether the status says success. */
  get ok(): boolean {
    return this.status_code < 400;
  }

  /** The body as text. */
  get text(): string {
    return new TextDecoder().decode(this.content);
  }

  /** What the body says; a `SyntaxError` when it is no JSON. */
  json(): unknown {
    return JSON.parse(this.text);
  }

  /** Throws when the status is an error. */
  raise_for_status(): void {
    if (!this.ok) throw new Error(`${this.status_code} ${this.reason} for url: ${this.url}`);
  }
}

/** Headers that can be read like the members of an object, too. */
function byName(headers: Headers): LegacyResponse["headers"] {
  const get = (target: Headers, key: string | symbol): unknown => {
    const member: unknown = Reflect.get(target, key, target);
    if (typeof member === "function") return member.bind(target);
    return typeof key === "string" && /^[\w-]+$/.test(key) ? (target.get(key) ?? undefined) : member;
  };
  return new Proxy(headers, { get }) as LegacyResponse["headers"];
}
