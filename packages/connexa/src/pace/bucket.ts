import type { PaceRoom, PaceTold } from "@ofsc/transport/connect";

/** How fast calls of a kind may follow each other, as this process knows it. */
export interface Bucket {
  /** Takes room where there is some; what is `owed` in any case. */
  take(owed?: boolean): PaceRoom;
  /** What was taken after the call that was answered may not be counted in its answer. */
  learn(ticket: number, told: PaceTold): void;
  park(ms: number): void;
}

// A clock that is set back or forward changes nothing.
const now = () => performance.now();

export function createBucket(firstMs: number): Bucket {
  let everyMs = firstMs;
  let room = 1;
  let most = 1;
  let at = now();
  let parkedUntil = 0;
  let taken = 0;
  let learnt = 0;
  return {
    take: (owed = false) => {
      const time = now();
      if (time < parkedUntil && !owed) return { waitMs: parkedUntil - time, ticket: 0 };
      room = Math.min(most, room + (time - at) / everyMs);
      at = time;
      if (room < 1 && !owed) return { waitMs: (1 - room) * everyMs, ticket: 0 };
      room -= 1;
      taken += 1;
      return { waitMs: 0, ticket: taken };
    },
    learn: (ticket, told) => {
      everyMs = told.everyMs;
      // An answer that was overtaken knows less than the one before it.
      if (ticket <= learnt) return;
      learnt = ticket;
      most = Math.max(1, told.left);
      room = told.left - (taken - ticket);
      at = now();
    },
    park: (ms) => {
      parkedUntil = Math.max(parkedUntil, now() + ms);
    },
  };
}
