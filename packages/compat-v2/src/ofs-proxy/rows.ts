import type { Method } from "../mapping/method.js";
import type { Parameter } from "../mapping/source.js";

type Answer<F> = F extends (...args: never) => Promise<infer R> ? R : never;
type Takes<F> = F extends (...args: infer Args) => unknown ? Args["length"] : never;
type IsAny<T> = 0 extends 1 & T ? true : false;
/** Whether an answer promises nothing of its data. */
type IsOpen<R> = IsAny<R> extends true ? true : R extends { data: infer Data } ? IsAny<Data> : true;
interface ClassOf<R> {
  readonly answer: new (...args: never) => R;
}

/** The row of a method as its type wants it: as many parameters, and what its answers are instances of. */
type Row<F, R = Answer<F>> = Method & {
  readonly parameters: readonly Parameter[] & { readonly length: Takes<F> };
} & (IsOpen<R> extends true ? Partial<ClassOf<R>> : ClassOf<R>);

/** A row for each method of an interface. */
export type Rows<Signatures> = { readonly [Name in keyof Signatures]: Row<Signatures[Name]> };
