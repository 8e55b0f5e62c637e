import type { MapLayer as MapLayerAnswer, MapLayerInput } from "@ofsc/metadata";
import type { Context } from "../../../http/handlers.js";
import type { MapLayer } from "../../../world/map-layers.js";
import { linksTo, namesOf, oneOf, readNames } from "../collection/index.js";

export function answerLayer(layer: MapLayer, context: Context): MapLayerAnswer {
  const { name: _stored, ...rest } = layer;
  const { name, translations } = namesOf(layer, context);
  const links = linksTo(context, "mapLayers", layer.label);
  return { status: "active", ...rest, text: name, translations, links };
}

/** What a request makes of a layer. */
export function readLayer(context: Context, label: string, body: MapLayerInput, former?: MapLayer): MapLayer {
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
