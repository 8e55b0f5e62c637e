import type { SharedBreaker } from "@ofsc/transport";
import type { Reach } from "./reach.js";

/** What the breakers of all processes know together; times are turned into those of this machine. */
export function createSharedBreaker(reach: Reach, prefix: string): SharedBreaker {
  const [open, openings, probe] = ["open", "openings", "probe"].map((name) => `{${prefix}:breaker}:${name}`) as [
    string,
    string,
    string,
  ];
  return {
    read: async () => {
      const found = await reach.run("readBreaker", [open, openings]);
      const [left = 0, times = 1] = Array.isArray(found) ? found.map(Number) : [];
      if (!(left > 0)) return undefined;
      return { openUntil: Date.now() + left, openings: Number.isSafeInteger(times) && times > 0 ? times : 1 };
    },
    probe: async (forMs) => (await reach.run("lock", [probe], ["1", Math.ceil(forMs)])) === 1,
    open: async (forMs) => void (await reach.run("openBreaker", [open, openings], [Math.max(1, Math.ceil(forMs))])),
    close: async () => void (await reach.run("closeBreaker", [open, openings, probe])),
  };
}
