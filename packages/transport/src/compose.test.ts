import { describe, expect, it } from "vitest";
import { failureOf } from "../test/script.js";
import { compose } from "./compose.js";
import type { OwnLayer } from "./layer.js";

type Steps = Record<string, (state: string[], next: () => Promise<string>) => Promise<string>>;

/** What a list of layers makes of a call, when each writes its name into the state. */
function run(names: readonly string[], steps: Steps = {}, innermost?: (state: string[]) => Promise<string>) {
  const layers: OwnLayer[] = names.map((name) => ({ name }));
  const passing = (name: string) => (state: string[], next: () => Promise<string>) => {
    state.push(name);
    return next();
  };
  const composed = compose<string[], string>(layers, ({ name }) => steps[name] ?? passing(name), innermost);
  const state: string[] = [];
  return { state, result: composed(state) };
}

describe("a list of layers", () => {
  it("runs in its order: another order is another behaviour", async () => {
    const done = async () => "done";
    for (const order of [
      ["a", "b"],
      ["b", "a"],
    ]) {
      const { state, result } = run(order, {}, done);
      expect(await result).toBe("done");
      expect(state).toEqual(order);
    }
  });

  it("counts each call of its own", async () => {
    const layers: OwnLayer[] = [{ name: "a" }];
    const once = compose<string, string>(
      layers,
      () => (_, next) => next(),
      async (state) => state,
    );
    expect(await Promise.all([once("1"), once("2")])).toEqual(["1", "2"]);
  });

  it("ends in an error where no layer answers", async () => {
    expect(await failureOf(run(["a"]).result)).toMatchObject({ code: "configuration", message: "no layer answered" });
  });
});
