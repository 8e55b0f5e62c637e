import { responseOf } from "@ofsc/contract";
import { beforeEach, describe, expect, it } from "vitest";
import { type Clients, clientsOf } from "../../../test/clients.js";
import { companyServer } from "../../../test/company-server.js";
import { failureOf, statusOf } from "../../../test/core-client.js";
import type { MockServer } from "../../server.js";
import { findWorkZone } from "../../world/work-zones.js";

let server: MockServer;
let zones: Clients["metadata"]["workZones"];
beforeEach(() => {
  server = companyServer();
  zones = clientsOf(server).metadata.workZones;
});

const zone = (workZoneLabel: string, ...keys: string[]) => ({
  workZoneLabel,
  workZoneName: workZoneLabel,
  travelArea: "mock",
  keys,
});
const zoneOf = (postalCode: string) => findWorkZone(server.world, { postalCode })?.workZoneLabel;

describe("a work zone", () => {
  it("can be created once, and finds its activities from then on", async () => {
    expect(await zones.create(zone("NEW", "99001"))).toMatchObject({ status: "active", keys: ["99001"] });
    expect(zoneOf("99001")).toBe("NEW");
    expect(await statusOf(zones.create(zone("NEW")))).toBe(409);
  });

  it("takes no key from another active zone, unless asked to", async () => {
    const [status, detail] = await failureOf(zones.create(zone("NEW", "33101")));
    expect([status, detail]).toEqual([409, "The work zone MIAMI has these keys: 33101"]);
    await zones.create(zone("NEW", "33101"), { autoResolveConflicts: true });
    expect((await zones.get("MIAMI")).keys).not.toContain("33101");
    expect(zoneOf("33101")).toBe("NEW");
    // Keys of a zone that is not in use are nobody's.
    await zones.replace("NEW", { ...zone("NEW", "33101"), status: "inactive" });
    await zones.create(zone("THIRD", "33101"));
    expect(zoneOf("33101")).toBe("THIRD");
  });

  it("has keys and shapes without blanks at the end, each once whatever its case", async () => {
    expect(await statusOf(zones.create(zone("NEW", "a1 ")))).toBe(400);
    expect(await statusOf(zones.create(zone("NEW", "a1", "A1")))).toBe(400);
    expect(await statusOf(zones.create(zone("NEW ")))).toBe(400);
    await zones.create({ ...zone("NEW"), shapes: ["S1"] });
    expect(await statusOf(zones.create({ ...zone("OTHER"), shapes: ["s1"] }))).toBe(409);
    expect(await statusOf(zones.create({ ...zone("OTHER"), status: "odd" }))).toBe(400);
  });

  it("can be replaced only where it is, under the label of the path", async () => {
    expect(await statusOf(zones.replace("NONE", zone("NONE")))).toBe(404);
    const answer = await zones.replace("MIAMI", zone("OTHER", "33199"));
    expect(answer).toMatchObject({ workZoneLabel: "MIAMI", keys: ["33199"] });
    expect(await zones.get("MIAMI")).toMatchObject({ workZoneLabel: "MIAMI", keys: ["33199"] });
    expect(zoneOf("33101")).toBeUndefined();
    const silent = clientsOf(companyServer({ replacedWorkZone: "empty" })).metadata.workZones;
    expect(await silent.replace("MIAMI", zone("MIAMI"))).toBeUndefined();
  });
});

describe("many work zones", () => {
  it("are saved together, and take their keys from others", async () => {
    await zones.update({ items: [zone("NEW", "33101"), zone("MIAMI", "33125")] });
    expect(zoneOf("33101")).toBe("NEW");
    expect(await zones.get("BROWARD")).toMatchObject({ status: "active" });
  });

  it("replace all others, which are deactivated", async () => {
    await zones.replaceAll({ items: [zone("NEW", "33101")] });
    expect(await zones.get("MIAMI")).toMatchObject({ status: "inactive" });
    expect([zoneOf("33101"), zoneOf("33125")]).toEqual(["NEW", undefined]);
    const page = await zones.list({ limit: 100 });
    expect(page.totalResults).toBe(page.items.length);
    expect(responseOf(page)?.status).toBe(200);
  });

  it("are no more than a request may hold", async () => {
    const { transport } = clientsOf(server);
    const path = "/rest/ofscMetadata/v1/workZones";
    const refused = async (items: object[]) => failureOf(transport.request("PATCH", path, { body: { items } }));
    const many = Array.from({ length: 2001 }, (_, at) => zone(`Z${at}`));
    expect((await refused(many))[0]).toBe(400);
    const keys = Array.from({ length: 20_001 }, (_, at) => `K${at}`);
    expect(await refused([zone("Z", ...keys)])).toEqual([
      400,
      "The request has 20001 keys and shapes, more than 20000",
    ]);
    const large = { ...zone("Z"), workZoneName: "Z", later: "x".repeat(2 * 1024 * 1024) };
    expect(await refused([large])).toEqual([413, "Request entity too large"]);
    expect((await refused([zone("Z"), zone("Z")]))[0]).toBe(400);
    expect(await statusOf(zones.get("Z"))).toBe(404);
  });
});

describe("shapes", () => {
  const file = {
    URL: "https://example.com/shapes.zip",
    authentication: { type: "none" as const },
    shapeIdentifierColumn: "ID",
    SRID: 4326,
  };

  it("take their time", async () => {
    const { downloadId, status } = await zones.populateShapes(file);
    expect(status).toBe("In progress");
    server.clock.advance(60_000);
    expect(await zones.populateShapesStatus(downloadId)).toEqual({
      status: "Completed",
      time: "2026-03-02 12:01:00",
      downloadId,
    });
    expect(await statusOf(zones.populateShapesStatus(downloadId + 1))).toBe(404);
  });

  it("come over HTTPS, and what goes wrong is told in the status", async () => {
    expect(await statusOf(zones.populateShapes({ ...file, URL: "http://example.com/shapes.zip" }))).toBe(400);
    const outcome = async (URL: string) => {
      const { downloadId } = await zones.populateShapes({ ...file, URL });
      server.clock.advance(60_000);
      return (await zones.populateShapesStatus(downloadId)).status;
    };
    expect(await outcome("")).toBe("Empty URL");
    expect(await outcome("https://gone.invalid/a.zip")).toBe("Failed to download file https://gone.invalid/a.zip");
    expect(await outcome("https://example.com/a.txt")).toBe("Failed to unpack file https://example.com/a.txt");
  });
});
