import { byOffset, type Model, type Operation } from "@ofsc/contract";
import { ListRange } from "../list-range.js";
import { PopulateShapes, ShapesStatus } from "./populate-shapes.js";
import { ReplacedWorkZone, SaveWorkZone, WorkZone, WorkZoneBatch } from "./work-zone.js";

/** Lists the work zones that the application may see. */
export const list = {
  route: "GET /rest/ofscMetadata/v1/workZones",
  query: ListRange,
  page: WorkZone,
  paging: byOffset,
} satisfies Operation;

/** Returns a work zone. */
export const get = {
  route: "GET /rest/ofscMetadata/v1/workZones/{label}",
  response: WorkZone,
} satisfies Operation;

/** Creates a work zone. Ends in a conflict when the label is taken, or a key that another active zone has. */
export const create = {
  route: "POST /rest/ofscMetadata/v1/workZones",
  body: WorkZone,
  query: SaveWorkZone,
  response: WorkZone,
  status: [201],
} satisfies Operation;

/** Replaces one existing work zone: keys, shapes and other fields left out are lost. */
export const replace = {
  route: "PUT /rest/ofscMetadata/v1/workZones/{label}",
  body: WorkZone,
  query: SaveWorkZone,
  response: ReplacedWorkZone,
  status: [200, 204],
} satisfies Operation;

/**
 * Saves the given work zones, each of them whole, and leaves all others but for the keys that these take from them. To
 * save more zones than one request may hold, call it again with the next ones.
 */
export const update = {
  route: "PATCH /rest/ofscMetadata/v1/workZones",
  body: WorkZoneBatch,
  // The same zones again change nothing.
  replay: true,
} satisfies Operation;

/**
 * Replaces the work zones of the whole instance: **every zone that is not in the request is deactivated**, so one page of
 * `list` is not enough to send. Keys that other zones have are taken from them. For more zones than one request may
 * hold, send the first ones here and the others with `update`.
 */
export const replaceAll = {
  route: "PUT /rest/ofscMetadata/v1/workZones",
  body: WorkZoneBatch,
} satisfies Operation;

/**
 * Has OFS fetch the shapes of work zones, **in place of all shapes that there are**: one file must hold every shape.
 * Returns before that is done; `populateShapesStatus` tells how far it has come.
 */
export const populateShapes = {
  route: "POST /rest/ofscMetadata/v1/workZones/custom-actions/populateShapes",
  body: PopulateShapes,
  response: ShapesStatus,
} satisfies Operation;

/** Returns how far OFS has come with a shapefile that it was told to fetch. */
export const populateShapesStatus = {
  route: "GET /rest/ofscMetadata/v1/workZones/custom-actions/populateShapes/{downloadId}",
  response: ShapesStatus,
} satisfies Operation;
