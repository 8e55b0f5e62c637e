import type { Method, Methods } from "./mapping/method.js";

/** Gives a class the methods of a table, each of which does what its row says. */
export function defineMethods<Client extends object>(
  prototype: Client,
  methods: Methods,
  run: (client: Client, name: string, method: Method, args: readonly unknown[]) => Promise<unknown>,
): void {
  for (const [name, method] of Object.entries(methods)) {
    const value = function (this: Client, ...args: unknown[]): Promise<unknown> {
      return run(this, name, method, args);
    };
    Object.defineProperty(value, "name", { value: name });
    Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
  }
}
