import { isAbove0 } from "./is-above-0.js";

/** Whether an address may be served now. */
export interface RateLimit {
  /** Takes one of the address; false when it has none left. */
  take(address: string): Promise<boolean>;
}

/** So many webhooks a second for each address, in this process; of addresses the latest 10,000 are known. */
export function memoryRateLimit(perSecond: number, burst = perSecond, now: () => number = Date.now): RateLimit {
  if (!isAbove0(perSecond) || !isAbove0(burst) || burst < 1) {
    throw new TypeError("memoryRateLimit: expected rates above 0, and a burst of 1 or more");
  }
  const buckets = new Map<string, { tokens: number; at: number }>();
  return {
    take: async (address) => {
      const { tokens, at } = buckets.get(address) ?? { tokens: burst, at: now() };
      const left = Math.min(burst, tokens + (Math.max(0, now() - at) / 1000) * perSecond);
      buckets.delete(address);
      buckets.set(address, { tokens: left >= 1 ? left - 1 : left, at: now() });
      for (const oldest of buckets.keys()) if (buckets.size > 10_000) buckets.delete(oldest);
      return left >= 1;
    },
  };
}
