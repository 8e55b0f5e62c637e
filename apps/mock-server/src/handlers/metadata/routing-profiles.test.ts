import { beforeEach, describe, expect, it } from "vitest";
import { type Clients, clientsOf } from "../../../test/clients.js";
import { companyServer } from "../../../test/company-server.js";
import { statusOf } from "../../../test/core-client.js";
import type { MockServer } from "../../server.js";

let server: MockServer;
let profiles: Clients["metadata"]["routingProfiles"];
beforeEach(() => {
  server = companyServer();
  profiles = clientsOf(server).metadata.routingProfiles;
});

describe("routing plans", () => {
  it("are listed by profile", async () => {
    expect((await profiles.list()).items).toEqual([{ profileLabel: "MAIN" }, { profileLabel: "EMERGENCY" }]);
    const plans = await profiles.plans.list("MAIN", { limit: 1 });
    expect(plans).toMatchObject({ items: [{ planLabel: "Optimization" }], hasMore: true, totalResults: 2 });
    expect(await statusOf(profiles.plans.list("NONE"))).toBe(404);
  });

  it("are exported byte for byte, or described to those who ask for no file", async () => {
    const file = await profiles.plans.export("MAIN", "Immediate");
    const text = await file.text();
    expect(text).toBe(server.world.routingProfiles.get("MAIN")?.get("Immediate"));
    expect(JSON.parse(text)).toMatchObject({
      routing_plan: {
        rp_label: "Immediate",
        rpoptimization: expect.stringMatching(/^(fastest|balanced|best)$/),
        rpinterval: expect.any(String),
        activityGroups: [{ filterLabel: "Other", providerGroups: [{ priority: "normal", filterLabel: "Other" }] }],
      },
      version: "1.0",
    });
    expect(text.length).toBeGreaterThan(1000);
    const described = await profiles.plans.describe("MAIN", "Immediate");
    expect(described).toMatchObject({ mediaType: "application/octet-stream", links: [{ rel: "canonical" }] });
    expect(await statusOf(profiles.plans.export("MAIN", "None"))).toBe(404);
  });

  it("travel to another profile once, and again by force", async () => {
    const content = await (await profiles.plans.export("MAIN", "Immediate")).bytes();
    expect(await profiles.plans.import("EMERGENCY", { content })).toMatchObject({
      title: "Ok",
      status: "200",
      detail: expect.stringContaining("successfully imported"),
    });
    expect(server.world.routingProfiles.get("EMERGENCY")?.get("Immediate")).toBe(new TextDecoder().decode(content));
    expect(await statusOf(profiles.plans.import("EMERGENCY", { content }))).toBe(409);
    expect(await profiles.plans.forceImport("EMERGENCY", { content: new Blob([content]) })).toMatchObject({
      title: "Ok",
    });
    expect(await statusOf(profiles.plans.forceImport("NONE", { content }))).toBe(404);

    const headers = { authorization: `Basic ${btoa(`demo@mock:${server.credentials.clientSecret}`)}` };
    const url = "https://mock.test/rest/ofscMetadata/v1/routingProfiles/MAIN/plans/custom-actions/import";
    const response = await server.fetch(new Request(url, { method: "PUT", headers, body: content }));
    const conflict = await response.json();
    expect(conflict).toMatchObject({ title: "Fail", status: "409", force: "required" });
    expect(conflict).not.toHaveProperty("type");
  });

  it("are refused when the file is none, or was changed where the server looks", async () => {
    expect(await statusOf(profiles.plans.import("MAIN", { content: "no plan" }))).toBe(400);
    expect(await statusOf(profiles.plans.import("MAIN", { content: "{}" }))).toBe(400);
    const strict = clientsOf(companyServer({ planSignatures: "check" })).metadata.routingProfiles.plans;
    const text = await (await strict.export("MAIN", "Immediate")).text();
    expect(await statusOf(strict.forceImport("MAIN", { content: text.replace("overdue", "travel") }))).toBe(400);
    expect(await strict.forceImport("MAIN", { content: text })).toMatchObject({ title: "Ok" });
  });

  it("are started for a bucket and a day", async () => {
    expect(await profiles.plans.start("MAIN", "Immediate", "FLUSA", "2026-03-03")).toMatchObject({ title: "Ok" });
    expect(await statusOf(profiles.plans.start("MAIN", "None", "FLUSA", "2026-03-03"))).toBe(404);
    expect(await statusOf(profiles.plans.start("MAIN", "Immediate", "NONE", "2026-03-03"))).toBe(404);
    expect(await statusOf(profiles.plans.start("MAIN", "Immediate", "FLUSA", "tomorrow"))).toBe(400);
  });
});
