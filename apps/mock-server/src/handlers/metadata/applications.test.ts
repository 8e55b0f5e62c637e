import { beforeEach, describe, expect, it } from "vitest";
import { basic as basicHeader } from "../../../test/ask.js";
import { type Clients, clientsOf } from "../../../test/clients.js";
import { companyServer } from "../../../test/company-server.js";
import { statusOf } from "../../../test/core-client.js";
import type { MockServer } from "../../server.js";

let server: MockServer;
let applications: Clients["metadata"]["applications"];
beforeEach(() => {
  server = companyServer();
  applications = clientsOf(server).metadata.applications;
});
const settings = {
  name: "Reports",
  status: "active",
  tokenService: "ofsc",
  resourcesToAllow: [],
  IPAddressesToAllow: [],
};
const ask = async (label: string, secret: string, path: string, method = "GET") => {
  const headers = { authorization: basicHeader(`${label}@mock`, secret) };
  return (await server.fetch(new Request(`https://mock.test/rest/${path}`, { method, headers }))).status;
};

describe("an application", () => {
  it("is created, gets a secret, and calls with it until it gets another", async () => {
    await applications.createOrReplace("reports", settings);
    const { clientSecret } = await applications.generateClientSecret("reports");
    expect(await ask("reports", clientSecret, "ofscMetadata/v1/languages")).toBe(200);
    const next = await applications.generateClientSecret("reports");
    expect(next.clientSecret).not.toBe(clientSecret);
    expect(await ask("reports", clientSecret, "ofscMetadata/v1/languages")).toBe(401);
    // A replacement leaves the secret alone, and shows it nowhere.
    const replaced = await applications.createOrReplace("reports", { ...settings, name: "R" });
    expect(replaced).not.toHaveProperty("clientSecret");
    expect(await ask("reports", next.clientSecret, "ofscMetadata/v1/languages")).toBe(200);
    expect(await statusOf(applications.generateClientSecret("nobody"))).toBe(404);
  });

  it("calls no longer once it is inactive, not even with a token it has", async () => {
    await applications.createOrReplace("reports", settings);
    const application = server.world.applications.get("reports");
    const { token } = server.tokens.issue({ ...(application ? { application } : {}) });
    const headers = { authorization: `Bearer ${token}` };
    const call = async () =>
      (await server.fetch(new Request("https://mock.test/rest/ofscMetadata/v1/languages", { headers }))).status;
    expect(await call()).toBe(200);
    await applications.createOrReplace("reports", { ...settings, status: "inactive" });
    expect(await call()).toBe(401);
  });

  it("sees the parts of the tree that it is allowed, by either id", async () => {
    const { resourceInternalId = 0 } = server.world.resources.get("EAST") ?? {};
    const created = await applications.createOrReplace("east", {
      ...settings,
      resourcesToAllow: [{ resourceInternalId }],
    });
    expect(created.resourcesToAllow).toEqual([{ resourceId: "EAST", resourceInternalId }]);
    const { clientSecret } = await applications.generateClientSecret("east");
    expect(await ask("east", clientSecret, "ofscMetadata/v1/capacityAreas/FLUSA")).toBe(200);
    expect(await ask("east", clientSecret, "ofscMetadata/v1/capacityAreas/CAUSA")).toBe(404);
    // An empty list allows the whole tree.
    await applications.createOrReplace("east", settings);
    expect(await ask("east", clientSecret, "ofscMetadata/v1/capacityAreas/CAUSA")).toBe(200);
  });

  it("has a label in lower case, and all settings that it needs", async () => {
    expect(await statusOf(applications.createOrReplace("Reports", settings))).toBe(400);
    const refused = async (change: object) => statusOf(applications.createOrReplace("x", { ...settings, ...change }));
    expect(await refused({ resourcesToAllow: undefined })).toBe(400);
    expect(await refused({ IPAddressesToAllow: undefined })).toBe(400);
    expect(await refused({ resourcesToAllow: [{ resourceId: "NONE" }] })).toBe(400);
    expect(await refused({ allowedCorsDomains: Array.from({ length: 5 }, () => "x".repeat(250)) })).toBe(400);
    expect(await refused({ tokenService: "odd" })).toBe(400);
  });
});

describe("what an application may do", () => {
  it("is everything, until something is taken away", async () => {
    const { items } = await applications.apiAccess.list("demo");
    expect(items).toHaveLength(8);
    expect(items.every(({ status }) => status === "active")).toBe(true);
    const core = await applications.apiAccess.get("demo", "coreAPI");
    expect(core.apiEntities).toContainEqual({ label: "activities", access: "ReadWrite" });
    const capacity = await applications.apiAccess.get("demo", "capacityAPI");
    expect(capacity.apiMethods).toContainEqual({ label: "quota.update", status: "on" });
    expect(await applications.apiAccess.get("demo", "inboundAPI")).toMatchObject({ activityFields: [] });
  });

  it("changes for calls from then on", async () => {
    await applications.createOrReplace("reports", settings);
    const { clientSecret } = await applications.generateClientSecret("reports");
    const readOnly = [{ label: "languages", access: "Hidden" }];
    const patched = await applications.apiAccess.update("reports", "metadataAPI", { apiEntities: readOnly });
    expect(patched.apiEntities).toContainEqual({ label: "languages", access: "Hidden" });
    expect(await ask("reports", clientSecret, "ofscMetadata/v1/languages")).toBe(403);
    expect(await ask("reports", clientSecret, "ofscMetadata/v1/timeSlots")).toBe(200);
    await applications.apiAccess.update("reports", "metadataAPI", { status: "inactive" });
    expect(await ask("reports", clientSecret, "ofscMetadata/v1/timeSlots")).toBe(403);
    const methods = [{ label: "quota.list", status: "off" }];
    await applications.apiAccess.update("reports", "capacityAPI", { apiMethods: methods });
    expect(await ask("reports", clientSecret, "ofscCapacity/v2/quota?dates=2026-03-03")).toBe(403);
  });

  it("takes the lists of the Inbound API as they are, and refuses what makes no sense", async () => {
    const activityFields = [{ label: "city", visibilities: [{ visibility: "ReadOnly" }] }];
    const inbound = await applications.apiAccess.update("demo", "inboundAPI", { activityFields });
    expect(inbound).toMatchObject({ activityFields, inventoryFields: [] });
    const refused = async (patch: object) => statusOf(applications.apiAccess.update("demo", "coreAPI", patch));
    expect(await refused({ status: "odd" })).toBe(400);
    expect(await refused({ apiEntities: [{ label: "x", access: "Odd" }] })).toBe(400);
    expect(await refused({ apiEntities: [{ access: "Hidden" }] })).toBe(400);
    expect(await refused({ apiMethods: [{ status: "on" }] })).toBe(400);
    expect(await statusOf(applications.apiAccess.get("demo", "oddAPI"))).toBe(404);
    expect(await statusOf(applications.apiAccess.list("nobody"))).toBe(404);
    server.world.applications.set("half", { label: "half", apiAccess: [{ label: "coreAPI" }] });
    expect(await applications.apiAccess.get("half", "metadataAPI")).toMatchObject({ status: "inactive" });
  });
});
