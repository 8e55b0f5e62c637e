import type { Bytes, Download, Output, Page } from "@ofsc/contract";
import type * as tokens from "@ofsc/transport/token";
import type { Method } from "../mapping/method.js";
import type { Contracts } from "../operations.js";
import type { LegacyResponse } from "../results/legacy-response.js";
import type { Parser } from "../results/model.js";
import type { OFSResponseList, ResourceUsersListResponse } from "../results/response-list.js";

/** What stands at a name such as `core.activities.list`. */
type At<Node, Name extends string> = Name extends `${infer Key}.${infer Rest}`
  ? Key extends keyof Node
    ? At<Node[Key], Rest>
    : never
  : Name extends keyof Node
    ? Node[Name]
    : never;

type OutputOf<M extends Method> =
  At<Contracts, M["call"]> extends infer O extends { readonly route: string }
    ? Output<O>
    : Output<typeof tokens.create>;

/** The answer as it comes. */
type Plain<T> = [T] extends [void] ? "" : T extends Download ? Bytes : T;

/** The answer as its model has it. */
type Modelled<M extends Method, T> = M["model"] extends "list" | "users"
  ? T extends Page<infer Item>
    ? M["model"] extends "users"
      ? ResourceUsersListResponse<Item>
      : OFSResponseList<Item>
    : never
  : M["model"] extends "entity"
    ? T extends Download
      ? Record<string, unknown>
      : Omit<T, "links">
    : Plain<T>;

type Parsed<P> = P extends { parse(data: unknown): infer T }
  ? T
  : P extends new (
        data: never,
      ) => infer T
    ? T
    : P extends (...data: never) => infer T
      ? T
      : unknown;

/** What a method returns for a response type and a model: an object, unless something else is asked for. */
export type LegacyResult<M extends Method, R, P extends Parser | null | undefined> = R extends 1
  ? string
  : R extends 2
    ? LegacyResponse
    : R extends 4
      ? Bytes
      : P extends null
        ? Plain<OutputOf<M>>
        : [P] extends [undefined]
          ? M["response"] extends 4
            ? R extends 3
              ? Modelled<M, OutputOf<M>>
              : Bytes
            : Modelled<M, OutputOf<M>>
          : Parsed<P>;
