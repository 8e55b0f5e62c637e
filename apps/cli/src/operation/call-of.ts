import { argumentsOf, createClient, type Operation, type RequestOptions, type Sender } from "@ofsc/contract";

/** An operation as a method whose arguments are no longer told apart. */
export function callOf(operation: Operation, sender: Sender, name: string): (...args: unknown[]) => Promise<unknown> {
  const names = name.split(".");
  const contract = names.reduceRight<unknown>((inner, key) => ({ [key]: inner }), operation);
  const client = createClient(contract as never, sender) as unknown;
  return names.reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], client) as never;
}

/** Calls an operation that takes a query at most. */
export function query(
  operation: Operation,
  sender: Sender,
  name: string,
  asked: object,
  options: RequestOptions,
): Promise<unknown> {
  const args = argumentsOf(operation).map(({ kind }) =>
    kind === "query" ? asked : kind === "options" ? options : undefined,
  );
  return callOf(operation, sender, name)(...args);
}
