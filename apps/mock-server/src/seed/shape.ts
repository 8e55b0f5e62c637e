import { isObject, type Model, type Problem, problem, problemsOf, schemaOf } from "@ofsc/contract";

/** Tells what is wrong with a value that was saved. */
export type Shape = (value: unknown, path: Problem["path"], tell: (problem: Problem) => void) => void;

const kind =
  (expected: string, holds: (value: unknown) => boolean): Shape =>
  (value, path, tell) => {
    if (!holds(value))
      tell(problem(path, value === undefined ? { code: "required" } : { code: "type", expected }, value));
  };

export const text = kind("text", (value) => typeof value === "string");
export const number = kind("a number", (value) => typeof value === "number");
/** A number that can be counted on from. */
export const whole = kind("a whole number", Number.isSafeInteger);
export const flag = kind("true or false", (value) => typeof value === "boolean");
export const bytes = kind("bytes", (value) => value instanceof Uint8Array);
export const json = kind("an object", isObject);

export const some =
  (shape: Shape): Shape =>
  (value, path, tell) => {
    if (value !== undefined) shape(value, path, tell);
  };

/** An object with these members; what else it has goes along. */
export const members =
  (shapes: Readonly<Record<string, Shape>>): Shape =>
  (value, path, tell) => {
    if (!isObject(value)) return json(value, path, tell);
    for (const [name, shape] of Object.entries(shapes)) shape(memberOf(value, name), [...path, name], tell);
  };
const memberOf = (value: object, name: string): unknown =>
  Object.hasOwn(value, name) ? (value as Readonly<Record<string, unknown>>)[name] : undefined;

/** An object with these members and no others. */
export const exactly =
  (shapes: Readonly<Record<string, Shape>>): Shape =>
  (value, path, tell) => {
    members(shapes)(value, path, tell);
    for (const name of Object.keys(isObject(value) ? value : {}))
      if (!Object.hasOwn(shapes, name)) tell(problem([...path, name], { code: "unknown" }));
  };

export const listOf =
  (shape: Shape): Shape =>
  (value, path, tell) => {
    if (!Array.isArray(value)) return tell(problem(path, { code: "type", expected: "a list" }, value));
    for (const [at, item] of value.entries()) shape(item, [...path, at], tell);
  };

export const setOf =
  (shape: Shape): Shape =>
  (value, path, tell) => {
    if (!(value instanceof Set)) return tell(problem(path, { code: "type", expected: "Set" }, value));
    for (const item of value) shape(item, path, tell);
  };

export const mapOf =
  (shape: Shape, key: Shape = text): Shape =>
  (value, path, tell) => {
    if (!(value instanceof Map)) return tell(problem(path, { code: "type", expected: "Map" }, value));
    for (const [name, one] of value) {
      const place = [...path, typeof name === "number" ? name : String(name)];
      key(name, place, tell);
      shape(one, place, tell);
    }
  };

/** What the contract has a model of. */
export const like =
  (model: Model<unknown>): Shape =>
  (value, path, tell) => {
    for (const { path: within, ...one } of problemsOf(schemaOf(model), value))
      tell({ ...one, path: [...path, ...within] });
  };
