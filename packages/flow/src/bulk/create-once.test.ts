import { expect, it } from "vitest";
import { failureOf, numbers, openSite, orders } from "../../test/company.js";
import { createOnce } from "./create-once.js";

const [order = {}] = orders(1);
const options = { by: "apptNumber", backoffMs: [1, 5] } as const;

it("creates an activity once, however often its answer is lost, and leaves one that is there alone", async () => {
  const { core, server, hit } = await openSite();
  hit({ kind: "reset", when: "applied", times: 3 });
  const first = await createOnce(core, order, options);
  expect(first).toMatchObject({ status: "existing", attempts: 4 });
  const second = await createOnce(core, { ...order, duration: 99 }, options);
  expect(second).toEqual({ activityId: first.activityId, status: "existing", attempts: 1 });
  expect(server.world.activities.get(first.activityId)?.duration).toBe(30);
  expect(await createOnce(core, { ...order, apptNumber: "other" }, options)).toMatchObject({ status: "created" });
  expect([...numbers(server).values()]).toEqual([1, 1]);
});

it("ends in what OFS refuses, in the reason of a signal, or after so many attempts", async () => {
  const { core, hit, server } = await openSite();
  const refused = await failureOf(createOnce(core, { ...order, resourceId: "nobody" }, options));
  expect(refused).toMatchObject({ code: "bulk", failures: [{ index: 0, error: { code: "row" } }] });
  expect(await failureOf(createOnce(core, { ...order, duration: "x" as never }, options))).toMatchObject({
    code: "validation",
  });
  hit({ kind: "status", status: 500 });
  expect(await failureOf(createOnce(core, order, { ...options, attempts: 2 }))).toMatchObject({ code: "server" });
  const reason = new Error("stop");
  const signal = AbortSignal.abort(reason);
  expect(await failureOf(createOnce(core, order, { ...options, signal }))).toBe(reason);
  server.faults.clear();
  server.faults.add({ kind: "drift", change: () => ({ results: [] }), route: "POST /rest/ofscCore" });
  expect(await failureOf(createOnce(core, order, options))).toMatchObject({ failures: [{ error: { code: "drift" } }] });
});
