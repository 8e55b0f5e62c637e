import { createCore } from "@ofsc/core";
import { createMockServer } from "@ofsc/mock-server";
import { describe, expect, it } from "vitest";
import { activityToTry } from "./activity-to-try.js";

describe("the visit to try a plugin on", () => {
  it.each([
    ["before anybody is at work", "2026-12-01T00:30:00Z"],
    ["while all are", "2026-12-01T18:30:00Z"],
    ["when all are done", "2026-12-01T23:59:00Z"],
    ["on the evening of a Sunday", "2026-11-29T23:30:00Z"],
  ])("can be started %s", { timeout: 60_000 }, async (_, clock) => {
    const server = createMockServer({ clock });
    const { activities } = createCore({ ...server.credentials, fetch: server.fetch });
    const activityId = await activityToTry(server);
    expect(await activities.start(activityId as number)).toMatchObject({ status: "started" });
  });
});
