import { isAbove0 } from "./is-above-0.js";

/** Remembers which webhooks were dealt with, so that a second delivery is answered and not handled. */
export interface Seen {
  /** Takes an id for so many seconds: `taken` by this call, `running` while another deals with it, `done` before. */
  take(id: string, seconds: number): Promise<"taken" | "running" | "done">;
  /** Remembers that it is dealt with. */
  done(id: string, seconds: number): Promise<void>;
  /** Lets go of it, as it could not be dealt with. */
  release(id: string): Promise<void>;
}

/** Remembers in this process: the latest ids, 10,000 unless said otherwise. */
export function memorySeen(most = 10_000, now: () => number = Date.now): Seen {
  if (!isAbove0(most)) throw new TypeError("memorySeen: expected how many ids above 0");
  const ids = new Map<string, { done: boolean; until: number }>();
  const set = (id: string, done: boolean, seconds: number) => {
    ids.delete(id);
    ids.set(id, { done, until: now() + seconds * 1000 });
    // What was set first is first, so the oldest goes.
    for (const oldest of ids.keys()) if (ids.size > most) ids.delete(oldest);
  };
  return {
    take: async (id, seconds) => {
      const known = ids.get(id);
      if (known && known.until > now()) return known.done ? "done" : "running";
      set(id, false, seconds);
      return "taken";
    },
    done: async (id, seconds) => set(id, true, seconds),
    release: async (id) => void ids.delete(id),
  };
}
