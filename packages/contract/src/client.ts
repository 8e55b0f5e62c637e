import { toInvocation } from "./arguments.js";
import { type Call, type CallResult, createCall } from "./call.js";
import type { Arguments, Output } from "./infer.js";
import type { Invocation } from "./invocation.js";
import { type Contract, mapOperations, type Operation } from "./operation.js";
import type { Page, PagePromise } from "./page.js";

/** Sends one call. `@ofsc/transport` implements it over HTTP. */
export interface Sender {
  /** Sends the call and reads its answer; rejects with the typed errors of whoever sends. */
  send(operation: Operation, invocation: Invocation): Promise<CallResult<unknown>>;
}

type Result<O> = O extends { readonly page: object }
  ? Output<O> extends Page<infer Item>
    ? PagePromise<Item, Output<O>>
    : never
  : Call<Output<O>>;

/** A contract turned into methods: same shape, same names, same docs. */
export type Client<C> = {
  readonly [K in keyof C]: C[K] extends { readonly route: string }
    ? (...args: Arguments<C[K]>) => Result<C[K]>
    : Client<C[K]>;
};

/** Turns a contract, or any part of one, into a client. `name` goes before the name of each operation. */
export function createClient<C extends Contract>(contract: C, sender: Sender, name?: string): Client<C> {
  const bound = mapOperations(
    contract,
    (operation, names) => bind(operation, sender, names.join(".")),
    name ? [name] : [],
  );
  return bound as Client<C>;
}

/** Calls one operation. Bundlers then keep only the operations that are named. */
export function call<const O extends Operation>(sender: Sender, operation: O, ...args: Arguments<O>): Result<O> {
  return bind(operation, sender, operation.route)(...args) as Result<O>;
}

function bind(operation: Operation, sender: Sender, name: string) {
  return (...args: unknown[]) => {
    const invocation = toInvocation(operation, args, name);
    const send = (at: Invocation) => sender.send(operation, at);
    const { paging, decode } = operation;
    if (paging) return paging.join({ operation, invocation, send });
    return createCall(decode ? send(invocation).then((result) => decode(result, name)) : send(invocation));
  };
}
