import { isObject } from "@ofsc/contract";

/** A value that no log, message or dump shows. */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** The value itself. */
  reveal(): string {
    return this.#value;
  }

  /** Says `[redacted]`. */
  toString(): string {
    return "[redacted]";
  }

  /** Says `[redacted]`. */
  toJSON(): string {
    return "[redacted]";
  }

  /** Says `[redacted]` to Node's `inspect`. */
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return "[redacted]";
  }
}

/** Whether something is a secret, of whatever copy of the package. */
export const isSecret = (value: unknown): value is Secret =>
  isObject(value) && typeof (value as Secret).reveal === "function";

/** Text as a secret; a secret as it is. */
export const toSecret = (value: string | Secret): Secret => (typeof value === "string" ? new Secret(value) : value);
