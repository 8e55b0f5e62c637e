import { type Arguments, call, type Invocation, type Operation, type Sender } from "@ofsc/contract";

/** A call of an operation, told apart and not yet sent. */
export function toInvocation<O extends Operation>(operation: O, args: Arguments<O>): Invocation {
  let caught: Invocation | undefined;
  const send = (_: Operation, invocation: Invocation) => {
    caught = invocation;
    return new Promise<never>(() => {});
  };
  const untyped = call as (sender: Sender, operation: Operation, ...args: unknown[]) => unknown;
  untyped({ send }, operation, ...args);
  return caught as unknown as Invocation;
}
