import type { Limit } from "@ofsc/contract";
import type { SharedPlace } from "@ofsc/transport";
import { createAlone } from "./alone.js";
import type { PlaceOptions } from "./places-options.js";
import { type Reach, unref } from "./reach.js";

/** Where the calls of one limit wait, those of this process and of all others. */
export interface Hall {
  readonly parkedKey: string;
  enter(signal: AbortSignal): Promise<SharedPlace>;
  close(): Promise<void>;
}

interface Ticket {
  readonly id: string;
  held: boolean;
  readonly grant: () => void;
  readonly lost: AbortController;
}

/** Which processes there are is known from the last renewal. */
export function createHall(
  reach: Reach,
  { prefix, leaseMs, alone, limit, process }: PlaceOptions & { limit: Limit; process: string },
): Hall {
  const base = `{${prefix}:${limit.name}}`;
  const keys = ["held", "queue", "seen", "parked", "seq", "processes"].map((name) => `${base}:${name}`);
  const [heldKey = "", , , parkedKey = ""] = keys;
  const tickets = new Map<string, Ticket>();
  let processes = 1;
  let count = 0;
  const own = createAlone(() => alone[limit.name] ?? Math.max(1, Math.floor(limit.concurrent / processes)));

  const hear = (id: string) => {
    const ticket = tickets.get(id);
    if (ticket) ticket.grant();
    // Granted to a call that has gone meanwhile.
    else void leave(id);
  };
  let listening: Promise<() => Promise<void>> | undefined;
  /** Places are granted to those who listen; where that failed, the next call tries again. */
  const listen = () => {
    listening ??= reach.subscribe(`${heldKey}:${process}`, hear).catch((error) => {
      listening = undefined;
      throw error;
    });
    return listening;
  };

  const leave = (id: string) => reach.run("leave", keys, [id, limit.concurrent, leaseMs]).catch(() => {});
  const enter = (id: string) => reach.run("enter", keys, [id, limit.concurrent, leaseMs]);

  /** Says that this process lives, and hears what became of its tickets. */
  async function renew(): Promise<void> {
    if (tickets.size === 0 || reach.state === "alone") return;
    const found = await reach.run("renew", keys, [limit.concurrent, leaseMs, process, ...tickets.keys()]);
    const [known, ...told] = Array.isArray(found) ? found.map(String) : [];
    processes = Number(known) || 1;
    for (const text of told) {
      const ticket = tickets.get(text.replace(/^\+/, ""));
      if (!ticket) continue;
      if (text.startsWith("+")) ticket.grant();
      else {
        // The lease is over, and another may have the place; the call goes on, and lines up again.
        if (ticket.held) ticket.lost.abort();
        if ((await enter(ticket.id)) === -1) ticket.grant();
      }
    }
  }
  const timer = unref(setInterval(() => void renew().catch(() => {}), Math.max(20, leaseMs / 4)));

  async function enterShared(signal: AbortSignal): Promise<SharedPlace> {
    await listen().catch(() => Promise.reject(new AloneSignal()));
    signal.throwIfAborted();
    count += 1;
    const id = `${process}:${count}`;
    const lost = new AbortController();
    let granted = () => {};
    const grant = new Promise<void>((resolve) => {
      granted = resolve;
    });
    const ticket: Ticket = {
      id,
      held: false,
      lost,
      grant: () => {
        ticket.held = true;
        granted();
      },
    };
    tickets.set(id, ticket);
    const drop = () => {
      tickets.delete(id);
      void leave(id);
    };
    try {
      await waitFor(grant, id, ticket, signal);
    } catch (error) {
      drop();
      throw error;
    }
    let released = false;
    return {
      lost: lost.signal,
      release: () => {
        if (released) return;
        released = true;
        drop();
      },
    };
  }

  /** Until the place is granted, the signal fires, or Redis is away. */
  async function waitFor(grant: Promise<void>, id: string, ticket: Ticket, signal: AbortSignal): Promise<void> {
    let stop = () => {};
    const ended = new Promise<never>((_, fail) => {
      const abort = () => fail(signal.reason);
      signal.addEventListener("abort", abort, { once: true });
      const unwatch = reach.watch((state) => {
        if (state === "alone") fail(new AloneSignal());
      });
      stop = () => {
        signal.removeEventListener("abort", abort);
        unwatch();
      };
    });
    try {
      for (;;) {
        const wait = await Promise.race([enter(id).catch(() => Promise.reject(new AloneSignal())), ended]);
        if (wait === -1) ticket.grant();
        let timeout: ReturnType<typeof setTimeout> | undefined;
        // A lease that ends frees a place of which nobody tells.
        const again = new Promise<"again">((resolve) => {
          timeout = setTimeout(resolve, Math.min(Math.max(Number(wait) || 0, 10), leaseMs) + 5, "again");
        });
        const first = await Promise.race([grant.then(() => "granted" as const), again, ended]).finally(() =>
          clearTimeout(timeout),
        );
        if (first === "granted") return;
      }
    } finally {
      ended.catch(() => {});
      stop();
    }
  }

  return {
    parkedKey,
    enter: async (signal) => {
      if (reach.state === "alone") return own.enter(signal);
      try {
        return await enterShared(signal);
      } catch (error) {
        if (!(error instanceof AloneSignal)) throw error;
        return own.enter(signal);
      }
    },
    close: async () => {
      clearInterval(timer);
      const ids = [...tickets.keys()];
      tickets.clear();
      await Promise.all(ids.map(leave));
      const end = await listening?.catch(() => undefined);
      await end?.();
    },
  };
}

/** Redis is away: the call goes on with a place of this process. */
class AloneSignal extends Error {}
