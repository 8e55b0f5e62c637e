/** What models are made of, from one copy of zod for all packages where they are built into few files. */
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
  string,
  union,
  unknown,
} from "zod/mini";
