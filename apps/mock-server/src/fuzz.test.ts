import { describe, expect, it } from "vitest";
import { fuzz } from "../test/fuzz/fuzz.js";

// More on demand: FUZZ_REQUESTS=500000 FUZZ_SEED=7 pnpm exec vitest run apps/mock-server/src/fuzz
const count = Number(process.env["FUZZ_REQUESTS"] ?? 20_000);
const seed = Number(process.env["FUZZ_SEED"] ?? 1);
/** Far above what any request takes, since a machine that runs all tests at once is slow. */
const slowMs = 5000;

describe(`${count} requests, valid and spoilt, from the seed ${seed}`, () => {
  it("are answered, never with an error of the server or late, and by every operation with success", async () => {
    const { broken, slow, never } = await fuzz(seed, count, slowMs);
    expect([...broken]).toEqual([]);
    expect(slow).toEqual([]);
    expect(never).toEqual([]);
  }, 600_000);
});
