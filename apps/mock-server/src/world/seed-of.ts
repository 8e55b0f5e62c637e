import { definitionOf, extensible, type Model, maxLength, object, type Shape, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

type Listed<T> = T extends string ? (string extends T ? never : T) : never;

/** What a seed may give a member of the contract: of an enumeration, what is listed today. */
type Closed<T> = [Listed<T>] extends [never] ? T : Listed<T> | Exclude<T, string>;

type Given<C, Needed extends keyof C> = { [K in Needed]-?: Closed<Exclude<C[K], undefined>> };
type Left<T> = { [K in keyof T]?: Closed<Exclude<T[K], undefined>> };

/** An entity of the contract as a seed describes it: without links, and with defaults for all but what is needed. */
export type Seed<C, Needed extends keyof C> = Given<C, Needed> & Left<Omit<C, Needed | "links">>;

/** The members that a seed has beside those of the contract, or in another form. */
type Own<T, C> = {
  [K in keyof T]-?: K extends keyof C
    ? [Exclude<T[K], undefined>] extends [Closed<Exclude<C[K], undefined>>]
      ? [Closed<Exclude<C[K], undefined>>] extends [Exclude<T[K], undefined>]
        ? never
        : K
      : K
    : K;
}[keyof T];

type Needed<T> = { [K in keyof T]-?: {} extends Pick<T, K> ? never : K }[keyof T];

/**
 * The model of such an entity, made of that of the contract: `needed` names what has no default, and `longestLabel` is how
 * many characters its label may have, which answers do not say.
 */
export function seedOf<T extends object, C extends object>(
  model: Model<C>,
  needed: Record<Needed<T>, true>,
  own: Pick<Shape<T>, Own<T, C> & keyof Shape<T>> & Partial<Shape<T>>,
  longestLabel?: number,
): z.Schema<T> {
  const { shape: { links: _links, ...shape } = {}, catchall } = definitionOf(schemaOf(model));
  const members = Object.entries(shape).map(([name, schema]) => {
    const { type, innerType } = definitionOf(schema);
    const plain = type === "optional" && innerType ? innerType : schema;
    return [name, name in needed ? plain : z.optional(plain)];
  });
  const isClosed = catchall !== undefined && definitionOf(catchall).type === "never";
  const label = longestLabel === undefined ? {} : { label: z.string().check(maxLength(longestLabel)) };
  return (isClosed ? object<T> : extensible<T>)({ ...Object.fromEntries(members), ...label, ...own });
}
