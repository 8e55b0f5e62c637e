const { CRASH, CRASH_RUNS, CRASH_SEED } = process.env;

/** How much of the crash runs is done: with `pnpm test` a little, with `pnpm test:crash` all, as often as is asked for. */
export const crashScope = {
  all: CRASH === "all" || CRASH_RUNS !== undefined,
  runs: Number(CRASH_RUNS ?? 1),
  firstSeed: Number(CRASH_SEED ?? 1),
} as const;
