import type { RequestOptions } from "./call.js";
import type { Content } from "./files.js";
import type { Operation } from "./operation.js";
import type { Page } from "./page.js";
import type { PathArguments } from "./paths.js";

type PathOf<O, Route> = Route extends `${string}{${infer Name}}${infer Rest}`
  ? [...ValueOf<O, Name>, ...PathOf<O, Rest>]
  : [];

/** What the operation itself says comes first: two vendors cannot give one name two types in one interface. */
type ValueOf<O, Name extends string> = O extends { readonly path: { readonly [K in Name]: infer Value } }
  ? [value: Value extends "number" ? number : Value extends "id" ? number | string : string]
  : Name extends keyof PathArguments
    ? PathArguments[Name]
    : [`{${Name}} is missing from PathArguments`];

type TypeOf<O, Part extends keyof Operation> = O extends { readonly [K in Part]: { readonly "~type"?: infer T } }
  ? T
  : never;
/**
 * What may be given for a value: its lists may be read-only, and a member that may be absent may be `undefined`, which
 * counts as absent.
 */
export type Given<T> = T extends Content | ((...args: never) => unknown)
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Given<Item>[]
    : T extends object
      ? { [K in keyof T]: Given<T[K]> | ({} extends Pick<T, K> ? undefined : never) }
      : T;

type IsOptional<O, Part extends keyof Operation> = {} extends TypeOf<O, Part> ? true : false;

/** An action takes no body when all of it is optional; an update without one would say nothing. */
type BodyOf<O> = O extends { readonly body: object }
  ? [O, IsOptional<O, "body">] extends [{ readonly route: `POST ${string}` }, true]
    ? [body?: Given<TypeOf<O, "body">>]
    : [body: Given<TypeOf<O, "body">>]
  : [];
type QueryOf<O> = O extends { readonly query: object }
  ? IsOptional<O, "query"> extends true
    ? [query?: Given<TypeOf<O, "query">>]
    : [query: Given<TypeOf<O, "query">>]
  : [];
type HeadersOf<O> = O extends { readonly headers: object }
  ? IsOptional<O, "headers"> extends true
    ? [headers?: Given<TypeOf<O, "headers">>]
    : [headers: Given<TypeOf<O, "headers">>]
  : [];

/** What a caller passes, in the order of the URL: path, body, query, headers, options. */
export type Arguments<O extends { readonly route: string }> = [
  ...PathOf<O, O["route"]>,
  ...BodyOf<O>,
  ...QueryOf<O>,
  ...HeadersOf<O>,
  options?: RequestOptions,
];

/** What the service returns. */
export type Output<O> = O extends { readonly page: object }
  ? O extends { readonly envelope: object }
    ? Page<TypeOf<O, "page">> & TypeOf<O, "envelope">
    : Page<TypeOf<O, "page">>
  : O extends { readonly response: object }
    ? TypeOf<O, "response">
    : void;
