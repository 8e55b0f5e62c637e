import { expect, it } from "vitest";
import { connect, failureOf } from "../test/connect.js";
import { metadataCache } from "./metadata-cache.js";

const skill = { name: "Climbing", active: true, sharing: "maximal" } as const;

function cached() {
  const clock = { now: 0 };
  const layer = metadataCache({ ttlMs: 60_000, now: () => clock.now });
  const { ofsc, received, server } = connect([layer]);
  return {
    clock,
    layer,
    metadata: ofsc.metadata,
    ofsc,
    server,
    paths: () => received().map(({ method, path }) => `${method} ${path}`),
  };
}

it("asks once for what does not change, until its time is over", async () => {
  const { clock, metadata, paths } = cached();
  const first = await metadata.properties.list();
  clock.now = 59_999;
  expect(await metadata.properties.list()).toEqual(first);
  expect(paths()).toHaveLength(1);
  clock.now = 60_000;
  await metadata.properties.list();
  expect(paths()).toHaveLength(2);
});

it("tells arguments apart, and walks the pages of a list as before", async () => {
  const { metadata, paths } = cached();
  const all = await metadata.properties.list({ limit: 5 }).all({ limit: 12 });
  expect(all).toHaveLength(12);
  expect(await metadata.properties.list({ limit: 5 }).all({ limit: 12 })).toEqual(all);
  expect(paths()).toHaveLength(3);
});

it("gives each caller a copy, and tells that nothing was sent", async () => {
  const { metadata } = cached();
  const { items } = await metadata.workSkills.list();
  items.length = 0;
  const { data, attempts, response } = await metadata.workSkills.list().withResponse();
  expect(data.items.length).toBeGreaterThan(0);
  expect(attempts).toEqual([]);
  expect(response.status).toBe(200);
});

it("forgets what its own writes change: the thing itself and the lists above it", async () => {
  const { metadata, paths } = cached();
  await metadata.workSkills.createOrReplace("CLIMB", skill);
  await metadata.workSkills.get("CLIMB");
  await metadata.workSkills.list();
  await metadata.timeSlots.list();
  await metadata.workSkills.createOrReplace("CLIMB", { ...skill, sharing: "minimal" });
  expect((await metadata.workSkills.get("CLIMB")).sharing).toBe("minimal");
  expect((await metadata.workSkills.list()).items.find(({ label }) => label === "CLIMB")?.sharing).toBe("minimal");
  const before = paths().length;
  await metadata.timeSlots.list();
  expect(paths()).toHaveLength(before);
});

it("keeps no answer that a write has overtaken", async () => {
  const { metadata, server } = cached();
  await metadata.workSkills.createOrReplace("CLIMB", skill);
  server.faults.add({
    route: "GET /rest/ofscMetadata/v1/workSkills/{label}",
    kind: "latency",
    milliseconds: 100,
    times: 1,
  });
  const read = metadata.workSkills.get("CLIMB").then(() => {});
  await metadata.workSkills.createOrReplace("CLIMB", { ...skill, sharing: "minimal" });
  await read;
  expect((await metadata.workSkills.get("CLIMB")).sharing).toBe("minimal");
});

it("keeps no failure, nothing of other APIs, and nothing for another transport", async () => {
  const { metadata, ofsc, layer, paths } = cached();
  await failureOf(metadata.workSkills.get("NONE"));
  await failureOf(metadata.workSkills.get("NONE"));
  await ofsc.core.users.list({ limit: 1 });
  await ofsc.core.users.list({ limit: 1 });
  expect(paths()).toHaveLength(4);
  await metadata.timeSlots.list();
  const other = connect([layer]);
  await other.ofsc.metadata.timeSlots.list();
  expect(other.received()).toHaveLength(1);
});
