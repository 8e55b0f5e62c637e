import { expectTypeOf, it } from "vitest";
import type { catalogue } from "./catalogue.js";
import type { Arguments, Content, Ofsc } from "./index.js";

type Optional<T, K extends keyof T> = {} extends Pick<T, K> ? undefined : never;

/** The same with every list read-only, and `undefined` wherever something may be absent, however deep. */
type Loose<T> = T extends Content | ((...args: never) => unknown)
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Loose<Item>[]
    : T extends object
      ? { readonly [K in keyof T]: Loose<T[K]> | Optional<T, K> }
      : T;
type Model<O, Part extends string> = O extends { readonly [K in Part]: { readonly "~type"?: infer T } } ? T : never;

/** Operations that do not take one of their parts like that, by name. */
type Strict<C, Prefix extends string = ""> = {
  [K in keyof C & string]: C[K] extends { readonly route: string }
    ? Loose<Model<C[K], "body" | "query" | "headers">> extends Arguments<C[K]>[number]
      ? never
      : `${Prefix}${K}`
    : Strict<C[K], `${Prefix}${K}.`>;
}[keyof C & string];

it("takes lists that are read-only, and undefined for what may be absent, in every operation", () => {
  expectTypeOf<Strict<typeof catalogue>>().toEqualTypeOf<never>();
});

it("takes what programs have at hand", () => {
  const program = (ofsc: Ofsc, names: readonly string[], maybe: string | undefined) => {
    ofsc.core.activities.list({ resources: names, dateFrom: maybe, dateTo: maybe }, { signal: undefined });
    ofsc.core.activities.update(4, { timeSlot: maybe }, { timeout: { attempt: undefined } });
    ofsc.core.resources.bulkUpdate.workSkills([
      { resourceId: "A", resourceInternalId: undefined, workSkills: [] },
    ] as const);
    // @ts-expect-error what has to be there cannot be undefined
    ofsc.core.users.collaborationGroups.add("A", { items: [{ name: maybe }] });
    // @ts-expect-error neither is a misspelt member taken
    ofsc.core.activities.list({ resource: names });
    // @ts-expect-error nor a list of something else
    ofsc.core.activities.list({ resources: [1, 2] as const });
  };
  expectTypeOf(program).toBeFunction();
});
