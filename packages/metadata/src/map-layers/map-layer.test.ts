import { describeProblem, problemsOf, schemaOf } from "@ofsc/contract";
import { expect, it } from "vitest";
import { ImportPlugin } from "../plugins/import-plugin.js";
import { MapLayer, MapLayerInput } from "./map-layer.js";
import { PopulateMapLayer } from "./populate-map-layer.js";

const layer = {
  label: "districts",
  status: "active",
  text: "Districts",
  translations: [{ language: "en", name: "Districts" }],
  shapeTitleColumn: "NAME",
  tableColumns: ["NAME", "CODE"],
  shapeHintColumns: [{ sourceColumn: "CODE", defaultName: "Code", pluginFormField: "district" }],
  shapeHintButton: { actionType: "form", label: "district_report" },
};

it("reads a map layer, and takes it back", () => {
  expect(problemsOf(schemaOf(MapLayer), layer)).toEqual([]);
  expect(problemsOf(schemaOf(MapLayerInput), layer)).toEqual([]);
});

it("says how the label of a map layer is written", () => {
  expect(problemsOf(schemaOf(MapLayerInput), { label: "city-districts" }).map(describeProblem)).toEqual([
    'label: expected letters, digits and _, got "city-districts"',
  ]);
});

it("tells OFS where a shapefile is, and keeps its password out of the problems", () => {
  const populate = { layerLabel: "districts", URL: "https://example.com/districts.zip", SRID: 4326 };
  expect(problemsOf(schemaOf(PopulateMapLayer), { ...populate, authentication: { type: "none" } })).toEqual([]);
  const authentication = { type: "basic", username: "ofs", password: 4711 };
  expect(problemsOf(schemaOf(PopulateMapLayer), { ...populate, authentication }).map(describeProblem)).toEqual([
    "authentication.password: expected text",
  ]);
});

it("imports plugins from a file, by name or from memory", () => {
  expect(problemsOf(schemaOf(ImportPlugin), { pluginFile: new Blob(["<xml/>"]) })).toEqual([]);
  expect(problemsOf(schemaOf(ImportPlugin), { pluginFile: { content: "<xml/>", name: "plugins.xml" } })).toEqual([]);
  expect(problemsOf(schemaOf(ImportPlugin), { pluginFile: "<xml/>" }).map(describeProblem)).toEqual([
    expect.stringMatching(/^pluginFile: /),
  ]);
});
