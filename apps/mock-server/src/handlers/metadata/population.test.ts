import { createMetadata, type MetadataClient, startPopulation } from "@ofsc/metadata";
import { beforeEach, describe, expect, it } from "vitest";
import { createMockServer, type MockServer } from "../../server.js";

const login = { authentication: { type: "none" as const } };
const file = { layerLabel: "pipes", URL: "https://gis.example.com/pipes.zip", SRID: 4326, ...login };
const shapes = { URL: "https://gis.example.com/zones.zip", SRID: 4326, shapeIdentifierColumn: "ID", ...login };

let server: MockServer;
let metadata: MetadataClient;
beforeEach(() => {
  server = createMockServer();
  const { instance, clientId, clientSecret } = server.credentials;
  metadata = createMetadata({
    instance,
    clientId,
    clientSecret,
    fetch: (...args) => server.fetch(new Request(...args)),
  });
});

describe("a job that fetches a shapefile", () => {
  it("is done when the layer has its shapes", async () => {
    const job = await startPopulation(metadata.mapLayers, file);
    const done = job.done({ interval: 5 });
    server.clock.advance(60_000);
    expect(await done).toMatchObject({ status: "Completed", downloadId: job.downloadId });
    expect(await metadata.mapLayers.get("pipes")).toMatchObject({ label: "pipes" });
  });

  it("is done when the work zones have theirs", async () => {
    const job = await startPopulation(metadata.workZones, shapes);
    server.clock.advance(60_000);
    expect(await job.done({ interval: 1 })).toMatchObject({ status: "Completed" });
  });

  it("fails with what OFS says of the file", async () => {
    const job = await startPopulation(metadata.mapLayers, { ...file, URL: "https://gone.invalid/pipes.zip" });
    server.clock.advance(60_000);
    await expect(job.done({ interval: 1 })).rejects.toMatchObject({
      code: "population",
      message: expect.stringContaining("Failed to download file"),
      status: { downloadId: job.downloadId },
    });
  });

  it("stops waiting with the reason of the signal, and leaves nothing on it", async () => {
    const job = await startPopulation(metadata.mapLayers, file);
    const controller = new AbortController();
    const done = job.done({ signal: controller.signal, interval: 60_000 });
    const reason = new Error("enough");
    controller.abort(reason);
    await expect(done).rejects.toBe(reason);
    await expect(job.done({ signal: controller.signal })).rejects.toBe(reason);
  });

  it("goes on waiting while OFS does not say how far it is", async () => {
    const answers = [{ downloadId: 1 }, { downloadId: 1, status: "Completed" }];
    const zones = { populateShapes: async () => answers.shift(), populateShapesStatus: async () => answers.shift() };
    const job = await startPopulation(zones as never, shapes);
    expect(await job.done({ signal: new AbortController().signal, interval: 1 })).toEqual({
      downloadId: 1,
      status: "Completed",
    });
  });

  it("is not asked for again when the first answer says all", async () => {
    const zones = { populateShapes: async () => ({ downloadId: 1, status: "Completed" }) };
    const job = await startPopulation(zones as never, shapes);
    expect(await job.done()).toMatchObject({ status: "Completed" });
  });
});
