import type { Mapping } from "./mapping.js";

/** A method of one of the four API classes: how it maps to the new call, and what it makes of the answer. */
export interface Method extends Omit<Mapping, "legacy"> {
  /** What `auto_model` makes of the answer; absent where it stays as it came. */
  readonly model?: "entity" | "list" | "users";
  /** The model is applied even while `auto_model` is off. */
  readonly alwaysModelled?: true;
  /** The answer is content, not JSON: what was asked for as an object comes as bytes when it is none. */
  readonly content?: true;
  /** The response type when none is asked for. @default OBJ_RESPONSE */
  readonly response?: 4;
  /** Statuses of errors whose body is the result. */
  readonly accepts?: readonly number[];
}

/** The methods of a class by their names. */
export interface Methods {
  readonly [name: string]: Method;
}

/** The same as a list, named after the class. */
export const mappingsOf = (api: string, methods: Methods): Mapping[] =>
  Object.entries(methods).map(([name, method]) => ({ legacy: `${api}.${name}`, ...method }));
