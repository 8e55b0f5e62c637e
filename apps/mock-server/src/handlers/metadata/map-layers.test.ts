import { beforeEach, describe, expect, it } from "vitest";
import { type Clients, clientsOf } from "../../../test/clients.js";
import { companyServer } from "../../../test/company-server.js";
import { statusOf } from "../../../test/core-client.js";
import type { MockServer } from "../../server.js";

let server: MockServer;
let layers: Clients["metadata"]["mapLayers"];
beforeEach(() => {
  server = companyServer();
  layers = clientsOf(server).metadata.mapLayers;
});
const layer = { label: "pipes", translations: [{ language: "en", name: "Pipes" }] };
const file = {
  layerLabel: "pipes",
  URL: "https://example.com/pipes.zip",
  authentication: { type: "none" as const },
  SRID: 4326,
  shapeTitleColumn: "NAME",
};

describe("a map layer", () => {
  it("is created once, and replaced", async () => {
    expect(await layers.create({ ...layer, tableColumns: ["A"] })).toMatchObject({ status: "active", text: "Pipes" });
    expect(await statusOf(layers.create(layer))).toBe(409);
    const replaced = await layers.replace("pipes", { ...layer, label: "odd", status: "inactive" });
    expect(replaced).toMatchObject({ label: "pipes", status: "inactive" });
    expect(replaced).not.toHaveProperty("tableColumns");
    expect(await layers.list()).toMatchObject({ totalResults: 2, offset: 0 });
    expect(await statusOf(layers.get("none"))).toBe(404);
    const shapeHintButton = { actionType: "odd", label: "x" };
    expect(await statusOf(layers.create({ ...layer, label: "b", shapeHintButton }))).toBe(400);
    expect(await statusOf(layers.create({ label: "c" }))).toBe(400);
  });

  it("that does not exist is created by a replacement, unless the server minds", async () => {
    expect(await layers.replace("pipes", layer)).toMatchObject({ text: "Pipes" });
    expect(await statusOf(layers.replace("a label that is odd", layer))).toBe(400);
    const strict = clientsOf(companyServer({ unknownMapLayer: "refuse" })).metadata.mapLayers;
    expect(await statusOf(strict.replace("pipes", layer))).toBe(404);
  });

  it("gets its shapes after a while", async () => {
    const { downloadId, status, time } = await layers.populate(file);
    expect([status, time]).toEqual(["In progress", "2026-03-02 12:00:00"]);
    expect(await statusOf(layers.get("pipes"))).toBe(404);
    server.clock.advance(60_000);
    expect(await layers.populateStatus(downloadId)).toEqual({ status: "Completed", time, downloadId });
    expect(await layers.get("pipes")).toMatchObject({ shapeTitleColumn: "NAME" });
    await layers.replace("pipes", layer);
    expect(await layers.get("pipes")).not.toHaveProperty("shapeTitleColumn");
  });

  it("stays away when the file cannot be fetched", async () => {
    const { downloadId } = await layers.populate({ ...file, URL: "https://gone.invalid/pipes.zip" });
    server.clock.advance(60_000);
    expect((await layers.populateStatus(downloadId)).status).toMatch(/^Failed to download file/);
    expect(await statusOf(layers.get("pipes"))).toBe(404);
    expect(await statusOf(layers.populateStatus(77))).toBe(404);
  });

  it("is one of ten that have shapes", async () => {
    for (let at = 0; at < 10; at++) await layers.populate({ ...file, layerLabel: `layer_${at}` });
    expect(await statusOf(layers.populate({ ...file, layerLabel: "one_more" }))).toBe(409);
    expect((await layers.populate({ ...file, layerLabel: "layer_3" })).status).toBe("In progress");
    expect(await statusOf(layers.populate({ ...file, URL: "http://example.com/pipes.zip" }))).toBe(400);
  });
});
