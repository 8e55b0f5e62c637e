import { beforeEach, describe, expect, it } from "vitest";
import { asker, basic } from "../../test/ask.js";
import { clientsOf } from "../../test/clients.js";
import { companyServer } from "../../test/company-server.js";
import type { MockServer } from "../server.js";

let server: MockServer;
let ask: ReturnType<typeof asker>;
beforeEach(() => {
  server = companyServer();
  ask = asker(server);
});

const post = (path: string, body: BodyInit, headers: HeadersInit = {}) =>
  server.fetch(
    new Request(`https://mock.test${path}`, {
      method: "POST",
      headers: { authorization: basic("demo@mock", server.credentials.clientSecret), ...headers },
      body,
    }),
  );

describe("a path", () => {
  it("may end in a slash", async () => {
    expect((await ask("GET /rest/ofscCore/v1/events/subscriptions/")).status).toBe(200);
    expect((await ask("GET /rest/ofscMetadata/v1/properties/XA_NOTES/")).status).toBe(200);
    expect((await ask("POST /rest/ofscCore/v1/serviceRequests/", {})).status).toBe(400);
  });

  it("with a number that no entity has leads to nothing", async () => {
    expect((await ask("PATCH /rest/ofscCore/v1/activities/-1", { duration: 5 })).status).toBe(404);
    expect((await ask("GET /rest/ofscCore/v1/inventories/-1")).status).toBe(404);
    expect((await ask("GET /rest/ofscCore/v1/activities/-1")).status).toBe(400);
    expect((await ask("GET /rest/ofscCore/v1/activities/one")).status).toBe(400);
  });
});

describe("a null", () => {
  it("in place of an optional member stands for nothing", async () => {
    const translations = [{ language: "en", languageISO: null, name: "Skill" }];
    const wish = { active: true, sharing: "maximal", translations, links: null };
    expect((await ask("PUT /rest/ofscMetadata/v1/workSkills/NEW", wish)).status).toBe(201);
    const skill = (await ask("GET /rest/ofscMetadata/v1/workSkills/NEW")).data;
    expect(skill.translations[0]).not.toHaveProperty("languageISO", null);
    const updateParameters = {
      identifyActivityBy: "apptNumber",
      ifInFinalStatusThen: "doNothing",
      ifExistsThenDoNotUpdateFields: null,
      inventoryPropertiesUpdateMode: null,
    };
    const { status, data } = await ask("POST /rest/ofscCore/v1/activities/custom-actions/bulkUpdate", {
      updateParameters,
      activities: [{ apptNumber: "NULLS", activityType: "IN", resourceId: "routing", customerName: null, date: null }],
    });
    expect([status, data.results[0].activityKeys?.apptNumber]).toEqual([200, "NULLS"]);
  });

  it("keeps its meaning where it has one", async () => {
    const { core } = clientsOf(server);
    const booked = await core.activities.create({ activityType: "IN", resourceId: "routing", timeSlot: "08-10" });
    expect(booked).toMatchObject({ timeSlot: "08-10", serviceWindowStart: "08:00:00" });
    const cancelled = await core.activities.update(booked.activityId, { timeSlot: null });
    expect(cancelled).not.toHaveProperty("timeSlot");
    expect(cancelled).not.toHaveProperty("serviceWindowStart");
  });

  it("is no value for what is required", async () => {
    const { status } = await ask("POST /rest/ofscCore/v1/activities", { activityType: null, resourceId: "routing" });
    expect(status).toBe(400);
  });
});

describe("a body", () => {
  it("that is a form is known by its first line, whatever its name says", async () => {
    const body = [
      "--a1b2",
      'Content-Disposition: form-data; name="pluginFile"; filename="p.xml"',
      "Content-Type: application/json",
      "",
      '<plugins><plugin label="one"/></plugins>',
      "--a1b2--",
      "",
    ].join("\r\n");
    const path = "/rest/ofscMetadata/v1/plugins/custom-actions/import";
    expect((await post(path, body, { "content-type": "application/json" })).status).toBe(204);
    expect((await post(path, "{}", { "content-type": "application/json" })).status).toBe(400);
  });

  it("brings neither half characters nor what would change all objects", async () => {
    const create = (json: string) => post("/rest/ofscCore/v1/activities", json);
    const fields = '"activityType":"IN","resourceId":"routing"';
    expect((await create(`{${fields},"customerName":"a\\ud800"}`)).status).toBe(400);
    expect((await create(`{${fields},"a\\udc00":1}`)).status).toBe(400);
    const created = await create(`{${fields},"__proto__":{"customerName":"poison"},"customerCell":"\\u0031"}`);
    expect(await created.json()).toMatchObject({ customerCell: "+1" });
    expect(server.world.activities.get(Math.max(...server.world.activities.keys()))).not.toHaveProperty("customerName");
    expect(({} as { customerName?: string }).customerName).toBeUndefined();
  });

  it("is not read before its sender is known, and logged in part", async () => {
    let pulled = 0;
    const body = new ReadableStream({
      pull(controller) {
        pulled++;
        controller.enqueue(new Uint8Array(1024 * 1024));
        if (pulled === 100) controller.close();
      },
    });
    const send = (authorization: string, type = "application/octet-stream") =>
      server.fetch(
        new Request("https://mock.test/rest/ofscCore/v1/activities", {
          method: "POST",
          headers: { authorization, "content-type": type },
          body,
          duplex: "half",
        } as RequestInit),
      );
    expect((await send("Basic bm9uZQ==")).status).toBe(401);
    expect(pulled).toBeLessThan(3);
    expect((await send(basic("demo@mock", server.credentials.clientSecret))).status).toBe(413);
    expect((await post("/rest/ofscCore/v1/activities", `{"a":"${"x".repeat(100_000)}"}`)).status).toBe(400);
    expect(server.requests.at(-1)?.body).toHaveLength(65_536);
    const token = await post("/rest/oauthTokenService/v2/token", "x".repeat(2 * 1024 * 1024));
    expect(token.status).toBe(413);
  });
});
