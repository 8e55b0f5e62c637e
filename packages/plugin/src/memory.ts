import { attempt } from "./attempt.js";
import { mapValues } from "./map-values.js";
import type { Application, Attribute, Button, Wake } from "./wire.js";

/** @internal What `init` brings and later frames need. No secret, no token: other plugins read the same storage. */
export interface Memory {
  readonly attributes: Readonly<Record<string, Attribute>>;
  readonly buttons: readonly Button[];
  readonly applications: Readonly<Record<string, Application>>;
  /** What was asked for last. */
  readonly wake: Wake;
}

const blank = { attributes: {}, buttons: [], applications: {}, wake: {} };

/** @internal Of whatever was stored or sent, what has the right kind. */
export const toMemory = (found?: Readonly<Record<string, unknown>> | null): Memory =>
  mapValues<object, unknown>(blank, (empty, name) =>
    (found?.[name] as object | undefined)?.constructor === empty.constructor ? found?.[name] : empty,
  ) as unknown as Memory;

/** @internal A store that is denied or broken is done without: changes are then not checked before they are sent. */
export const createMemory = (store: () => Pick<Storage, "getItem" | "setItem">, key: string) => ({
  read: (): Memory => toMemory(attempt(() => JSON.parse(store().getItem(key) as string))),
  write: (memory: Memory): void => attempt(() => store().setItem(key, JSON.stringify(memory))),
});
