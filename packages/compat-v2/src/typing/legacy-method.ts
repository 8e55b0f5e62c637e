import type { Method, Methods } from "../mapping/method.js";
import type { Default, Parameter } from "../mapping/source.js";
import type { Parser } from "../results/model.js";
import type { ResponseType } from "../results/response-type.js";
import type { LegacyResult } from "./legacy-result.js";
import type { ParameterTypes } from "./parameter-types.js";

type Parameters<M extends Method> = M["parameters"];
type TypeOf<Name> = Name extends keyof ParameterTypes ? ParameterTypes[Name] : never;

/** The parameters that have a place, those that must be given and those that need not. */
type Required<Ps extends readonly Parameter[]> = Ps extends readonly [infer P extends Parameter, ...infer Rest]
  ? [
      ...(P extends { readonly default: unknown } | { readonly named: true } ? [] : TypeOf<P["name"]>),
      ...Required<Rest extends readonly Parameter[] ? Rest : []>,
    ]
  : [];
type Optional<Ps extends readonly Parameter[]> = Ps extends readonly [infer P extends Parameter, ...infer Rest]
  ? [
      ...(P extends { readonly named: true }
        ? []
        : P extends { readonly default: unknown }
          ? Partial<TypeOf<P["name"]>>
          : []),
      ...Optional<Rest extends readonly Parameter[] ? Rest : []>,
    ]
  : [];

/** Parameters by their names. */
type ByName<P extends Parameter> = {
  [Q in P as Q extends { readonly default: unknown } ? never : Q["name"]]: TypeOf<Q["name"]>[0];
} & {
  [Q in P as Q extends { readonly default: unknown } ? Q["name"] : never]?: TypeOf<Q["name"]>[0];
};
/** What can still be given by name when the required parameters stand in their places. */
type ByKeyword = Parameter & ({ readonly default: Default } | { readonly named: true });

/** What every method takes by name. */
interface Extras<R, P> {
  /** The form of the result. @default OBJ_RESPONSE */
  response_type?: R;
  /** What makes the result of the answer; `null` for the answer as it came. */
  model?: P;
}

type Keywords<P extends Parameter, R, M> = Omit<ByName<P>, "response_type"> & Extras<R, M>;
type Options<T> = {} extends T ? [options?: T] : [options: T];

/** One legacy method: its parameters in their places, by name, or both; what it returns follows from `response_type`. */
export interface LegacyMethod<M extends Method> {
  <R extends ResponseType | undefined = undefined, const P extends Parser | null | undefined = undefined>(
    ...args: [
      ...Required<Parameters<M>>,
      ...Optional<Parameters<M>>,
      ...Options<Keywords<Extract<Parameters<M>[number], { readonly named: true }>, R, P>>,
    ]
  ): Promise<LegacyResult<M, R, P>>;
  <R extends ResponseType | undefined = undefined, const P extends Parser | null | undefined = undefined>(
    ...args: [...Required<Parameters<M>>, ...Options<Keywords<Extract<Parameters<M>[number], ByKeyword>, R, P>>]
  ): Promise<LegacyResult<M, R, P>>;
  <R extends ResponseType | undefined = undefined, const P extends Parser | null | undefined = undefined>(
    options: Keywords<Parameters<M>[number], R, P>,
  ): Promise<LegacyResult<M, R, P>>;
}

/** The methods of a class, with their names and sentences. */
export type LegacyMethods<T extends Methods> = { readonly [Name in keyof T]: LegacyMethod<T[Name]> };
