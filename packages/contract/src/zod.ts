/**
 * What models are made of. zod is a dependency of this package alone: all others have it from here, so that there is one
 * copy however they are installed, and Node loads no more of it than this.
 */
export type {
  core,
  ZodMiniArray,
  ZodMiniBoolean,
  ZodMiniEnum,
  ZodMiniNullable,
  ZodMiniNumber,
  ZodMiniObject,
  ZodMiniOptional,
  ZodMiniString,
  ZodMiniType,
} from "zod/mini";
export {
  any,
  array,
  boolean,
  catchall,
  clone,
  enum,
  extend,
  lazy,
  nullable,
  number,
  object,
  optional,
  record,
  strictObject,
  string,
  union,
  unknown,
} from "zod/mini";
