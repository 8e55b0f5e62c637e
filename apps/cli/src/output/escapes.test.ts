import { describe, expect, it } from "vitest";
import { createWorld, runLine } from "../../test/run-line.js";

const clear = "\u001b[2J";
const { world } = createWorld();
const answering = (answer: () => Response) => ({
  ...world,
  columns: 80,
  fetch: (async (input: string, init?: RequestInit) =>
    /oauth/.test(input) ? world.fetch?.(input, init) : answer()) as typeof fetch,
});
const line = "api GET /rest/ofscCore/v1/x --color never";

describe("what OFS says at a terminal", { timeout: 60_000 }, () => {
  it("is text in the names of a single answer, and in titles of columns", async () => {
    const one = { [`name${clear}`]: `value${clear}` };
    const single = await runLine(
      line,
      answering(() => Response.json(one)),
    );
    const many = await runLine(
      `${line} --paginate`,
      answering(() => Response.json({ items: [one] })),
    );
    for (const { code, stdout } of [single, many]) {
      expect(code).toBe(0);
      expect(stdout).toMatch(/name \[2 ?J/i);
      expect(stdout).toContain("value [2J");
      expect(stdout).not.toContain("\u001b");
    }
  });

  it("is text in an error, and one line of it", async () => {
    const problem = { type: "about:blank", status: 400, title: `Bad${clear}`, detail: `no${clear}\n  next: reboot` };
    const { stderr } = await runLine(
      line,
      answering(() => Response.json(problem, { status: 400 })),
    );
    expect(stderr).toContain("error: no [2J   next: reboot\n");
    expect(stderr).toContain("Bad [2J");
    expect(stderr).not.toContain("\u001b");
  });
});
