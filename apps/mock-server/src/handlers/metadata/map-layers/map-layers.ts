import type * as contract from "@ofsc/metadata/contract";
import type { Handler } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import { settleMapLayers } from "../../../world/shapefiles.js";
import { checkLabel, findIn } from "../collection/index.js";
import { answerLayer, readLayer } from "./layer-input.js";

type Contract = typeof contract.mapLayers;

/** All at once, though the answer looks like a page. */
export const list: Handler<Contract["list"]> = (received) => {
  settleMapLayers(received.world);
  const items = [...received.world.mapLayers.values()].map((layer) => answerLayer(layer, received));
  return { items, totalResults: items.length, offset: 0, limit: items.length };
};

export const get: Handler<Contract["get"]> = (received) => {
  settleMapLayers(received.world);
  return answerLayer(findIn(received.world.mapLayers, "Map layer", received.params.label), received);
};

export const create: Handler<Contract["create"]> = (received) => {
  const { world, body } = received;
  settleMapLayers(world);
  if (world.mapLayers.has(body.label)) throw new ProblemError(409, `There is a map layer of the label ${body.label}`);
  const layer = readLayer(received, body.label, body);
  world.mapLayers.set(layer.label, layer);
  return answerLayer(layer, received);
};

/** The path decides on the label. */
export const replace: Handler<Contract["replace"]> = (received) => {
  const { world, switches, params, body } = received;
  settleMapLayers(world);
  const former = world.mapLayers.get(params.label);
  if (!former && switches.unknownMapLayer === "refuse") findIn(world.mapLayers, "Map layer", params.label);
  if (!former) checkLabel(params.label, { max: 24, pattern: /^[A-Za-z0-9_]+$/ });
  const layer = readLayer(received, params.label, body, former);
  world.mapLayers.set(layer.label, layer);
  return answerLayer(layer, received);
};
