import { allAtOnce, type Model, type Operation } from "@ofsc/contract";
import { ShapesStatus } from "../work-zones/populate-shapes.js";
import { MapLayer, MapLayerInput } from "./map-layer.js";
import { PopulateMapLayer } from "./populate-map-layer.js";

/** Lists the custom map layers, all at once. */
export const list = {
  route: "GET /rest/ofscMetadata/v1/mapLayers",
  page: MapLayer,
  paging: allAtOnce,
} satisfies Operation;

/** Returns a custom map layer. */
export const get = {
  route: "GET /rest/ofscMetadata/v1/mapLayers/{label}",
  response: MapLayer,
} satisfies Operation;

/** Creates a custom map layer, without shapes as yet: `populate` gets them. It cannot be deleted; make it inactive. */
export const create = {
  route: "POST /rest/ofscMetadata/v1/mapLayers",
  body: MapLayerInput,
  response: MapLayer,
  status: [201],
} satisfies Operation;

/** Replaces a custom map layer but for its shapes: other fields left out are lost. */
export const replace = {
  route: "PUT /rest/ofscMetadata/v1/mapLayers/{label}",
  body: MapLayerInput,
  response: MapLayer,
} satisfies Operation;

/**
 * Has OFS fetch a shapefile and make a map layer of it. Returns before that is done; `populateStatus` tells how far it
 * has come. An instance has room for 10 such layers and 1 GB.
 */
export const populate = {
  route: "POST /rest/ofscMetadata/v1/mapLayers/custom-actions/populateLayers",
  body: PopulateMapLayer,
  response: ShapesStatus,
} satisfies Operation;

/**
 * Returns how far OFS has come with a shapefile that it was told to fetch. What went wrong is in `status` as well, in
 * words: the file could not be fetched, unpacked or read, or is too large.
 */
export const populateStatus = {
  route: "GET /rest/ofscMetadata/v1/mapLayers/custom-actions/populateLayers/{downloadId}",
  response: ShapesStatus,
} satisfies Operation;
