import { int, type Model, maxLength, minLength, object, pattern, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { ShapefileLogin } from "../work-zones/populate-shapes.js";
import { MapLayerHintButton, MapLayerHintColumn } from "./map-layer.js";

/** A shapefile for OFS to fetch and show as a map layer. */
export interface PopulateMapLayer {
  /** Label of the map layer. */
  layerLabel: string;
  /** Where the shapefile is, as a zip archive of at most 2 GB; HTTPS only, up to 255 characters. */
  URL: string;
  /** How OFS logs in where the file is. */
  authentication: ShapefileLogin;
  /** Number of the spatial reference system, such as 4326. */
  SRID: number;
  /** Column that gives a shape its title. */
  shapeTitleColumn?: string;
  /** What the hint of a shape shows, in order. */
  shapeHintColumns?: MapLayerHintColumn[];
  /** What a button in the hint opens. */
  shapeHintButton?: MapLayerHintButton;
}
export const PopulateMapLayer: Model<PopulateMapLayer> = () =>
  object<PopulateMapLayer>({
    layerLabel: z.string().check(maxLength(24), pattern(/^[A-Za-z0-9_]+$/, "letters, digits and _")),
    URL: z.string().check(minLength(1), maxLength(255)),
    authentication: schemaOf(ShapefileLogin),
    SRID: int(),
    shapeTitleColumn: z.optional(z.string().check(minLength(1), maxLength(255))),
    shapeHintColumns: z.optional(z.array(schemaOf(MapLayerHintColumn))),
    shapeHintButton: z.optional(schemaOf(MapLayerHintButton)),
  });
