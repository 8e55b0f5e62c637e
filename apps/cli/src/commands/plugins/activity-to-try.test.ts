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
    const { clientId, instance, clientSecret } = server.credentials;
    const response = await server.fetch(
      new Request(`http://localhost/rest/ofscCore/v1/activities/${await activityToTry(server)}/custom-actions/start`, {
        method: "POST",
        headers: {
          authorization: `Basic ${btoa(`${clientId}@${instance}:${clientSecret}`)}`,
          "content-type": "application/json",
        },
        body: "{}",
      }),
    );
    expect(await response.json()).toMatchObject({ status: "started" });
  });
});
