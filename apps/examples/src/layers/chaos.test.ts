import { isOfscError } from "@ofsc/sdk";
import { describe, expect, it } from "vitest";
import { connect, failureOf } from "../test/connect.js";
import { chaos, type Fault } from "./chaos.js";

const retry = { attempts: 8 };

it("strikes in the same way for the same seed, and in another for another", async () => {
  const run = async (seed: number) => {
    const faults: Fault[] = [];
    const { ofsc } = connect(
      [chaos({ seed, rate: 0.5, faults: ["throttled", "unavailable"], onFault: (fault) => faults.push(fault) })],
      { retry },
    );
    for (let time = 0; time < 8; time++) await ofsc.metadata.timeSlots.list().catch(() => {});
    return faults;
  };
  const first = await run(7);
  expect(first.length).toBeGreaterThan(2);
  expect(await run(7)).toEqual(first);
  expect(await run(8)).not.toEqual(first);
});

it("does nothing at a rate of 0", async () => {
  const { ofsc, received } = connect([chaos({ seed: 1, rate: 0 })]);
  await ofsc.metadata.timeSlots.list();
  expect(received()).toHaveLength(1);
});

describe("each fault ends as it would in earnest", () => {
  const start = async (fault: Fault) => {
    const { ofsc, server, received } = connect([chaos({ seed: 1, rate: 1, faults: [fault] })], {
      retry: { attempts: 2 },
    });
    const error = await failureOf(
      ofsc.metadata.workSkills.createOrReplace("DIVE", { name: "Diving", active: true, sharing: "maximal" }),
    );
    return { error, done: server.world.workSkills.has("DIVE"), sent: received().length, ofsc };
  };

  it("a refused connection and a throttled call are tried again, and change nothing", async () => {
    for (const [fault, code] of [
      ["refused", "connection"],
      ["throttled", "rate_limit"],
      ["unavailable", "server"],
    ] as const) {
      const { error, done, sent } = await start(fault);
      expect(isOfscError(error, code)).toBe(true);
      expect(error).toMatchObject({ attempts: [{ number: 1 }, { number: 2 }] });
      expect({ done, sent }).toEqual({ done: false, sent: 0 });
    }
  });

  it("a lost answer leaves the change behind, so a write that must not be repeated has an unknown outcome", async () => {
    const replayable = await start("lost answer");
    expect(replayable).toMatchObject({ done: true, sent: 2, error: { code: "connection" } });
    const error = await failureOf(replayable.ofsc.request("POST", "/rest/ofscCore/v1/activities", { body: {} }));
    expect(error).toMatchObject({ code: "outcome_unknown", attempts: [{ number: 1 }] });
  });
});
