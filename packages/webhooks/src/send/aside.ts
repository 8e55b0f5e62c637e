import { type FollowedEvent, type Store, type Stored, StoreError } from "@ofsc/flow";

/** An event that is tried again later, out of the way of the others. */
export interface SetAside {
  readonly followed: FollowedEvent;
  readonly key: string | undefined;
  /** How often it was sent. */
  readonly attempts: number;
  /** When it is tried again, in milliseconds since 1970. */
  readonly at: number;
}

export const mostAside = 1000;

/** The events that were set aside for an endpoint, kept in a store. */
export interface Aside {
  readonly items: readonly SetAside[];
  /** Whether an event of this key was set aside, so that later ones have to wait behind it. */
  holds(key: string | undefined): boolean;
  /** Writes what changed; nothing counts before it resolves. */
  save(items: readonly SetAside[]): Promise<void>;
}

/** Reads what was set aside before. */
export async function readAside(store: Store, endpoint: string): Promise<Aside> {
  const key = `webhooks:${endpoint}:aside`;
  let stored: Stored<unknown> | undefined = await store.read<unknown>(key);
  const found: unknown = stored ? stored.value : [];
  // Taken for none, they would be lost with the next that is set aside.
  if (!Array.isArray(found) || !found.every(isSetAside)) throw new StoreError(key, "holds what was not set aside");
  let items: readonly SetAside[] = found;
  return {
    get items() {
      return items;
    },
    holds: (wanted) => wanted !== undefined && items.some((item) => item.key === wanted),
    save: async (next) => {
      const version = await store.write(key, [...next], stored?.version);
      stored = { value: [...next], version };
      items = next;
    },
  };
}

function isSetAside(value: unknown): value is SetAside {
  const { followed, key = "", attempts, at } = { ...(value as Partial<SetAside>) };
  const { id, event } = { ...followed };
  return (
    [id, key].every((text) => typeof text === "string") &&
    [attempts, at].every(Number.isFinite) &&
    typeof event === "object" &&
    event !== null
  );
}
