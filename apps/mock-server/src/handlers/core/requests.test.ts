import { describe, expect, it } from "vitest";
import { asker } from "../../../test/ask.js";
import { coreOf, failureOf, statusOf } from "../../../test/core-client.js";
import { monday, mondayMorning } from "../../../test/small-company.js";
import { own, workCompany } from "../../../test/work-company.js";
import { createMockServer } from "../../server.js";
import type { Switches } from "../../switches.js";
import { putFile } from "../../world/files.js";
import { putPosition } from "../../world/resource-places.js";

const start = (switches: Partial<Switches> = {}) => {
  const server = createMockServer({ seed: workCompany, clock: mondayMorning, switches, tokenLifetime: 10_000_000 });
  const core = coreOf(server);
  return { server, ...core, last: () => server.world.events.at(-1) };
};

describe("a service request", () => {
  it("is for one thing, and gets what belongs to it", async () => {
    const { serviceRequests, last, server } = start();
    const one = await serviceRequests.create({ activityId: 1, requestType: "SR", ...own({ XS_NOTE: "leak" }) });
    expect(one).toMatchObject({ activityId: 1, resourceId: "ann", date: monday, created: "2026-03-02 12:00:00" });
    expect(last()).toMatchObject({ eventType: "customerRequestCreated", requestChanges: { XS_NOTE: "leak" } });
    expect(await serviceRequests.create({ resourceId: "cat" })).toMatchObject({ resourceId: "cat", date: monday });
    expect(last()).toMatchObject({ eventType: "resourceRequestCreated" });
    expect(await serviceRequests.create({ inventoryId: 103 })).toMatchObject({ activityId: 1, resourceId: "ann" });
    expect(last()).toMatchObject({ eventType: "inventoryRequestCreated", inventoryDetails: { inventoryId: 103 } });
    const held = await serviceRequests.create({ inventoryId: 101, date: "2026-03-05" });
    expect(held).toMatchObject({ resourceId: "ann", date: "2026-03-05" });
    expect(held).not.toHaveProperty("activityId");
    putFile(server.world, "serviceRequest", one.requestId, "XS_PHOTO", {
      bytes: new TextEncoder().encode("drip"),
      type: "text/plain",
    });
    expect(await serviceRequests.get(one.requestId)).toHaveProperty("XS_PHOTO.links");
    expect(await (await serviceRequests.files.get(one.requestId, "XS_PHOTO")).text()).toBe("drip");
    expect(await serviceRequests.files.describe(one.requestId, "XS_PHOTO")).toMatchObject({ mediaType: "text/plain" });
    expect(await statusOf(serviceRequests.files.get(one.requestId, "XS_NONE"))).toBe(404);
  });

  it("is refused in the documented words", async () => {
    const { serviceRequests } = start();
    expect(await failureOf(serviceRequests.create({}))).toEqual([
      400,
      "Required property not set. One of the property: activityId or inventoryId or resourceId must be specified",
    ]);
    expect(await failureOf(serviceRequests.create({ activityId: 1, resourceId: "ann" }))).toEqual([
      400,
      "Only one of the parameters activityId, inventoryId, resourceId can be specified at one request",
    ]);
    expect(await failureOf(serviceRequests.create({ activityId: 6 }))).toEqual([
      404,
      "The activity doesn't exist. Parameter 'activityId':'6'",
    ]);
    expect(await statusOf(serviceRequests.create({ inventoryId: 999 }))).toBe(404);
    expect(await statusOf(serviceRequests.create({ resourceId: "nobody" }))).toBe(404);
    expect(await statusOf(serviceRequests.get(999))).toBe(404);
  });
});

describe("where is my technician", () => {
  it("tells how far an activity is, and where its technician is on the way and at work", async () => {
    const { server, whereIsMyTechnician, activities, routes } = start();
    const ask = async (activityId: number, more = {}) => whereIsMyTechnician.get({ activityId, ...more });
    putPosition(server.world, "ann", { at: server.clock.now(), lat: 40.5, lng: -74.5 });
    expect(await ask(6)).toMatchObject({ status: "notAssigned", activityDetails: { activityId: 6 } });
    expect(await ask(7)).not.toHaveProperty("resourceDetails");
    expect(await ask(1)).toMatchObject({ status: "assigned" });
    await routes.activate("ann", monday, { time: "2026-03-02 07:00:00" });
    const next = await ask(1, {
      resourceFields: ["status", "resourceId"],
      activityFields: ["apptNumber"],
      includeAvatarImageData: true,
    });
    expect(next).toMatchObject({
      status: "onTheWay",
      coordinates: { time: "2026-03-02T12:00:00+00:00", latitude: 40.5, longitude: -74.5 },
      resourceDetails: {
        name: "ann",
        resourceId: "ann",
        avatar: { rel: "picture", filename: "ann.png", imageData: "AAAA" },
      },
      activityDetails: { apptNumber: "A1", timeZoneDiff: -300, timeZoneIANA: "America/New_York" },
    });
    expect(await ask(1, { hideResourceLocationTime: 30 })).not.toHaveProperty("coordinates");
    expect(await ask(2)).toMatchObject({ status: "assigned" });
    await activities.enroute(1);
    expect(await ask(1)).toMatchObject({ status: "onTheWay", activityDetails: { startTime: "2026-03-02 12:15:00" } });
    await activities.start(1);
    expect(await ask(1)).toMatchObject({ status: "started" });
    expect(await ask(2)).toMatchObject({ status: "assigned" });
    server.clock.advance(3_600_000);
    await activities.complete(1);
    expect(await ask(1)).toMatchObject({ status: "completed" });
    expect(await ask(2, { hideResourceLocationTime: 10 })).not.toHaveProperty("coordinates");
    expect((await ask(2)).resourceDetails?.avatar).not.toHaveProperty("imageData");
  });

  it("needs an activity that exists, and a subscription that includes it", async () => {
    const { whereIsMyTechnician } = start();
    expect(await statusOf(whereIsMyTechnician.get({ activityId: 999 }))).toBe(404);
    const off = start({ whereIsMyTechnician: false });
    expect(await failureOf(off.whereIsMyTechnician.get({ activityId: 1 }))).toEqual([403, "403 Forbidden"]);
  });
});

describe("the daily extract", () => {
  it("has its lists one level down, and files that can be unpacked", async () => {
    const { dailyExtract } = start();
    const { folders, name } = await dailyExtract.dates.list();
    expect([name, folders?.items?.map((one) => one.name)]).toEqual(["folders", ["2026-02-27"]]);
    const { files } = await dailyExtract.files.list("2026-02-27");
    const [file] = files?.items ?? [];
    expect(file).toMatchObject({ name: "Daily_Extract_2026-02-27.tar.gz", mediaType: "application/gzip" });
    const download = await dailyExtract.files.get("2026-02-27", file?.name ?? "");
    expect([download.name, download.size]).toEqual([file?.name, file?.bytes]);
    const unpacked = download.stream().pipeThrough(new DecompressionStream("gzip"));
    const text = await new Response(unpacked).text();
    expect(text.startsWith("activity_2026-02-27.xml\0")).toBe(true);
    expect(text).toContain("<activityId>5</activityId>");
    expect(text.length % 512).toBe(0);
  });

  it("has nothing for other days and names, and may be off", async () => {
    const { dailyExtract } = start();
    expect(await statusOf(dailyExtract.files.list("2026-02-26"))).toBe(404);
    expect(await statusOf(dailyExtract.files.get("2026-02-27", "other.tar.gz"))).toBe(404);
    const off = start({ dailyExtract: false });
    expect(await off.dailyExtract.dates.list()).not.toHaveProperty("folders");
    expect(await statusOf(off.dailyExtract.files.list("2026-02-27"))).toBe(404);
  });
});

describe("the generated company", () => {
  it("is at work: routes are active, reports are in, activities can be ended", async () => {
    const server = createMockServer({ clock: "2026-03-03T17:00:00Z" });
    const { activities } = coreOf(server);
    const today = { dateFrom: "2026-03-03", dateTo: "2026-03-03" };
    const [started] = (await activities.list({ ...today, q: "status == 'started'" })).items;
    const done = await activities.complete(started?.activityId ?? 0);
    expect(done).toMatchObject({ status: "completed" });
    expect(server.world.activityParts.submittedForms.size).toBeGreaterThan(20);
    expect((await asker(server)("GET /rest/ofscCore/v1/folders/dailyExtract/folders")).data.folders.items).toHaveLength(
      7,
    );
  });

  it("refuses forms of activities that are not there", () => {
    const seed = { ...workCompany, submittedForms: [{ activityId: 999, formLabel: "report" }] };
    expect(() => createMockServer({ seed })).toThrow(
      "submittedForms[0].activityId: expected a known activity, got 999",
    );
  });
});
