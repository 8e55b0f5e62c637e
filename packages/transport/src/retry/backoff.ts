/** Full jitter: any time up to a bound that doubles with each attempt, 200 ms at first, 1 s when throttled, `most` in the end. */
export function backoff(attempt: number, throttled: boolean, random: () => number, most: number): number {
  return Math.round(random() * Math.min(most, (throttled ? 1_000 : 200) * 2 ** (attempt - 1)));
}
