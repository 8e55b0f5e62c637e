import type { MapLayer as MapLayerAnswer, MapLayerInput } from "@ofsc/metadata";
import type * as contract from "@ofsc/metadata/contract";
import type { Context, Handlers } from "../../http/handlers.js";
import { ProblemError } from "../../http/problem.js";
import type { MapLayer } from "../../world/collections.js";
import { fetchShapefile, settleMapLayers } from "../../world/shapefiles.js";
import type { World } from "../../world/world.js";
import { findIn } from "./collection.js";
import { linksTo } from "./links.js";
import { namesIn, readNames } from "./names.js";
import { answerShapefile, checkAddress, findShapefile } from "./shapefile.js";
import { checkLabel, oneOf } from "./values.js";

function answerLayer(layer: MapLayer, context: Context): MapLayerAnswer {
  const { name: _stored, ...rest } = layer;
  const { name, translations = [] } = namesIn(layer, context);
  const links = linksTo(context, "mapLayers", layer.label);
  return { status: "active", ...rest, text: name, translations, links };
}

/** What a request makes of a layer. */
function readLayer(context: Context, label: string, body: MapLayerInput, former?: MapLayer): MapLayer {
  const { text: _read, label: _path, status = "active", translations, ...rest } = body;
  const { links: _own, ...settings } = rest as typeof rest & { links?: unknown };
  if (settings.shapeHintButton) oneOf("actionType", settings.shapeHintButton.actionType, ["plugin", "form"]);
  return {
    ...settings,
    label,
    status: oneOf("status", status, ["active", "inactive"]),
    ...readNames(context, translations, { former }),
  };
}

export const mapLayers: Handlers<typeof contract.mapLayers> = {
  /** All at once, though the answer looks like a page. */
  list: (received) => {
    settleMapLayers(received.world);
    const items = [...received.world.mapLayers.values()].map((layer) => answerLayer(layer, received));
    return { items, totalResults: items.length, offset: 0, limit: items.length };
  },

  get: (received) => {
    settleMapLayers(received.world);
    return answerLayer(findIn(received.world.mapLayers, "Map layer", received.params.label), received);
  },

  create: (received) => {
    const { world, body } = received;
    settleMapLayers(world);
    if (world.mapLayers.has(body.label)) throw new ProblemError(409, `There is a map layer of the label ${body.label}`);
    const layer = readLayer(received, body.label, body);
    world.mapLayers.set(layer.label, layer);
    return answerLayer(layer, received);
  },

  /** The path decides on the label. */
  replace: (received) => {
    const { world, switches, params, body } = received;
    settleMapLayers(world);
    const former = world.mapLayers.get(params.label);
    if (!former && switches.unknownMapLayer === "refuse") findIn(world.mapLayers, "Map layer", params.label);
    if (!former) checkLabel(params.label, { max: 24, pattern: /^[A-Za-z0-9_]+$/ });
    const layer = readLayer(received, params.label, body, former);
    world.mapLayers.set(layer.label, layer);
    return answerLayer(layer, received);
  },

  /** The layer is there, or changed, when the file has come. */
  populate: ({ world, switches, body }) => {
    const { layerLabel, URL: url, authentication: _login, SRID: _system, ...settings } = body;
    checkAddress(url);
    const labels = populated(world).add(layerLabel);
    if (labels.size > mostLayers) throw new ProblemError(409, `There are ${mostLayers} populated map layers already`);
    const layer = { label: layerLabel, ...settings };
    const shapefile = fetchShapefile(world, { kind: "mapLayer", url, layer }, switches.shapefileSeconds);
    return answerShapefile(world, shapefile, shapefile.startedAt);
  },

  /** `time` is the time of the start. */
  populateStatus: ({ world, params }) => {
    settleMapLayers(world);
    const shapefile = findShapefile(world, "mapLayer", params.downloadId);
    return answerShapefile(world, shapefile, shapefile.startedAt);
  },
};

const mostLayers = 10;

const populated = (world: World) => new Set([...world.shapefiles.values()].flatMap(({ label }) => label ?? []));
