import { describe, expect, it } from "vitest";
import { createWorld, runLine } from "../../test/run-line.js";

const { world } = createWorld();
const bold = "\u001b[1m";
const list = "activities list --date-from today --date-to today --limit 1 -o table";
const shown = async (line: string, env: Record<string, string> = {}, columns?: number) => {
  const ran = await runLine(line, { ...world, env: { ...world.env, ...env }, ...(columns && { columns }) });
  return ran.stdout.includes(bold);
};

describe("colours", () => {
  it("are where a terminal is, or where they are asked for", async () => {
    expect(await shown(list, {}, 80)).toBe(true);
    expect(await shown(list)).toBe(false);
    expect(await shown(`${list} --color always`)).toBe(true);
    expect(await shown(list, { FORCE_COLOR: "1" })).toBe(true);
  });

  it("are not where they are refused", async () => {
    expect(await shown(`${list} --color never`, {}, 80)).toBe(false);
    expect(await shown(list, { NO_COLOR: "1" }, 80)).toBe(false);
    expect(await shown(list, { TERM: "dumb" }, 80)).toBe(false);
    expect(await shown(list, { FORCE_COLOR: "0" })).toBe(false);
  });
});
