const CAP = 8_000;

/** Full jitter: any time up to a bound that doubles with each attempt, 200 ms at first, 1 s when throttled, 8 s at most. */
export function backoff(attempt: number, throttled: boolean, random: () => number): number {
  return Math.round(random() * Math.min(CAP, (throttled ? 1_000 : 200) * 2 ** (attempt - 1)));
}
