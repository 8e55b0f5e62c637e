import type * as contract from "@ofsc/metadata/contract";
import type { Handler } from "../../../http/handlers.js";
import { fetchShapefile } from "../../../world/shapefiles.js";
import { answerShapefile, checkAddress, findShapefile } from "../shapefile.js";

/** All shapes come from the latest file. */
export const populateShapes: Handler<typeof contract.workZones.populateShapes> = ({ world, switches, body }) => {
  checkAddress(body.URL);
  const shapefile = fetchShapefile(world, { kind: "workZones", url: body.URL }, switches.shapefileSeconds);
  return answerShapefile(world, shapefile, world.clock.now());
};

/** `time` is the time of the answer. */
export const populateShapesStatus: Handler<typeof contract.workZones.populateShapesStatus> = ({ world, params }) =>
  answerShapefile(world, findShapefile(world, "workZones", params.downloadId), world.clock.now());
