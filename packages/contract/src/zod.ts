/**
 * What models are made of: schemas of zod, of the few kinds that JSON has. zod is a dependency of this package alone: all
 * others have it from here, so that there is one copy however they are installed, and nobody loads more of it than this.
 */
export type { $ZodCheck, $ZodType } from "zod/v4/core";
export { array } from "./schema/array.js";
export { closedEnum as enum } from "./schema/closed-enum.js";
export { lazy } from "./schema/lazy.js";
export { strictObject } from "./schema/object.js";
export { nullable, optional } from "./schema/optional.js";
export type { Omittable, Optional, Schema, Taken } from "./schema/schema.js";
export { boolean, number, string, unknown } from "./schema/simple.js";
export { union } from "./schema/union.js";
