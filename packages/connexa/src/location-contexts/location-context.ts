import { type Model, object } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** From where users of some groups may connect. */
export interface LocationContext {
  /** Its id. */
  id: string;
  /** Its name. */
  name: string;
  /** What it is for, in words. */
  description?: string | null;
  /** The user groups that it holds for. */
  userGroupsIds?: string[] | null;
  /** The addresses from which to connect. */
  ipCheck?: unknown | null;
  /** The countries from which to connect. */
  countryCheck?: unknown | null;
  /** What holds where no other check does. */
  defaultCheck?: unknown | null;
}
export const LocationContext: Model<LocationContext> = () =>
  object<LocationContext>({
    id: z.string(),
    name: z.string(),
    description: z.optional(z.nullable(z.string())),
    userGroupsIds: z.optional(z.nullable(z.array(z.string()))),
    ipCheck: z.optional(z.nullable(z.unknown())),
    countryCheck: z.optional(z.nullable(z.unknown())),
    defaultCheck: z.optional(z.nullable(z.unknown())),
  });

/** A location context, to create or to replace. */
export interface LocationContextInput {
  /** Its name. */
  name: string;
  /** What it is for, in words. */
  description?: string;
  /** The user groups that it holds for. */
  userGroupsIds?: string[];
  /** The addresses from which to connect. */
  ipCheck?: unknown;
  /** The countries from which to connect. */
  countryCheck?: unknown;
  /** What holds where no other check does. */
  defaultCheck?: unknown;
}
export const LocationContextInput: Model<LocationContextInput> = () =>
  object<LocationContextInput>({
    name: z.string(),
    description: z.optional(z.string()),
    userGroupsIds: z.optional(z.array(z.string())),
    ipCheck: z.optional(z.unknown()),
    countryCheck: z.optional(z.unknown()),
    defaultCheck: z.optional(z.unknown()),
  });
