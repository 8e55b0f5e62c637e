import { define } from "./define.js";
import { refuseType } from "./issues.js";
import type { Schema } from "./schema.js";

const simple = <T>(type: string, holds: (value: unknown) => boolean): Schema<T> =>
  define<T, object>(type, (payload) => (holds(payload.value) ? payload : refuseType(payload, type)), {});

const ofType = <T>(type: string): Schema<T> => simple<T>(type, (value) => typeof value === type);

/** Text. */
export const string = (): Schema<string> => ofType("string");

/** A number that JSON can hold. */
export const number = (): Schema<number> => simple("number", Number.isFinite);

/** True or false. */
export const boolean = (): Schema<boolean> => ofType("boolean");

/** Anything at all. */
export const unknown = (): Schema => simple("unknown", () => true);
