import type { $ZodType } from "zod/v4/core";
import { isObject } from "../is-object.js";
import { define, type Look } from "./define.js";
import { adopt, refuseType } from "./issues.js";
import { definitionOf, isOmittable, runPart, type Schema } from "./schema.js";
import { unknown } from "./simple.js";

/** The schemas of members, by name. */
export interface Members {
  readonly [name: string]: $ZodType;
}

const look: Look<{ shape: Members; catchall: $ZodType }> = (payload, { shape, catchall }, context) => {
  const { value, issues } = payload;
  if (!isObject(value) || Array.isArray(value)) return refuseType(payload, "object");
  const members = value as Readonly<Record<string, unknown>>;
  for (const [name, part] of Object.entries(shape)) {
    const member = members[name];
    if (member === undefined && isOmittable(part)) continue;
    adopt(
      payload,
      name,
      member === undefined ? refuseType({ value: member, issues: [] }, "nonoptional") : runPart(part, member, context),
    );
  }
  const others = Object.keys(members).filter((name) => !Object.hasOwn(shape, name));
  if (definitionOf(catchall).type !== "never")
    for (const name of others) adopt(payload, name, runPart(catchall, members[name], context));
  else if (others.length > 0) issues.push({ code: "unrecognized_keys", keys: others, input: value });
  return payload;
};

const never = (): Schema<never> => define("never", (payload) => payload, {});

const ofMembers = <T>(shape: Members, catchall: $ZodType): Schema<T> => define("object", look, { shape, catchall });

/** An object of these members and no others. */
export const strictObject = <T extends object>(shape: Members): Schema<T> => ofMembers(shape, never());

/** An object of these members, and whatever else it has. */
export const looseObject = <T extends object>(shape: Members): Schema<T> => ofMembers(shape, unknown());

/** An object of values by names that are not known beforehand, but for these. */
export const dictionary = <T>(value: $ZodType<T>, shape: Members = {}): Schema<Record<string, T>> =>
  ofMembers(shape, value);
