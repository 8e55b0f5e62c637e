import type * as contract from "@ofsc/metadata/contract";
import type { Handler } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import { fetchShapefile, settleMapLayers } from "../../../world/shapefiles.js";
import type { World } from "../../../world/world.js";
import { answerShapefile, checkAddress, findShapefile } from "../shapefile.js";

type Contract = typeof contract.mapLayers;

const mostLayers = 10;

/** The layer is there, or changed, when the file has come. */
export const populate: Handler<Contract["populate"]> = ({ world, switches, body }) => {
  const { layerLabel, URL: url, authentication: _login, SRID: _system, ...settings } = body;
  checkAddress(url);
  const labels = populated(world).add(layerLabel);
  if (labels.size > mostLayers) throw new ProblemError(409, `There are ${mostLayers} populated map layers already`);
  const layer = { label: layerLabel, ...settings };
  const shapefile = fetchShapefile(world, { kind: "mapLayer", url, layer }, switches.shapefileSeconds);
  return answerShapefile(world, shapefile, shapefile.startedAt);
};

/** `time` is the time of the start. */
export const populateStatus: Handler<Contract["populateStatus"]> = ({ world, params }) => {
  settleMapLayers(world);
  const shapefile = findShapefile(world, "mapLayer", params.downloadId);
  return answerShapefile(world, shapefile, shapefile.startedAt);
};

const populated = (world: World) => new Set([...world.shapefiles.values()].flatMap(({ label }) => label ?? []));
