import { describe, expect, it } from "vitest";
import { createLimiter } from "./limits.js";

const limit = { name: "activities", concurrent: 3 };

/** Work that ends when it is told to. */
function held() {
  const open: (() => void)[] = [];
  return { work: () => new Promise<void>((resolve) => open.push(resolve)), open };
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

describe("a limit", () => {
  it("lets three in, makes ten wait, and rejects the rest", async () => {
    const { run } = createLimiter();
    const { work, open } = held();
    const calls = Array.from({ length: 15 }, () => run(limit, work).catch((error) => error.status));
    await turn();
    expect(open).toHaveLength(3);
    expect(await Promise.all(calls.slice(13))).toEqual([429, 429]);
    for (let done = 0; done < 13; done++) {
      open[done]?.();
      await turn();
    }
    expect(await Promise.all(calls.slice(0, 13))).toEqual(Array(13).fill(undefined));
    const again = run(limit, async () => "in");
    expect(await again).toBe("in");
  });

  it("ends a wait that takes too long, with the status that was asked for", async () => {
    const { run } = createLimiter({ wait: 5, status: 503 });
    const { work, open } = held();
    const calls = Array.from({ length: 4 }, () => run(limit, work).catch((error) => error.status));
    expect(await calls[3]).toBe(503);
    for (const end of open) end();
    expect(await Promise.all(calls)).toEqual([undefined, undefined, undefined, 503]);
  });

  it("rejects at once where there is no queue", async () => {
    const { run } = createLimiter();
    const one = { name: "positions", concurrent: 1 };
    const { work, open } = held();
    const first = run(one, work);
    await expect(run(one, work)).rejects.toThrow("at most 1");
    open[0]?.();
    await first;
  });

  it("can be left unenforced, and holds nobody without one", async () => {
    const { work, open } = held();
    const calls = Array.from({ length: 20 }, () => createLimiter({ enforce: false }).run(limit, work));
    calls.push(createLimiter().run(undefined, work));
    for (const end of open) end();
    await Promise.all(calls);
    expect(open).toHaveLength(21);
  });
});
