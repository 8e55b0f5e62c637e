import {
  type Linked,
  linked,
  type Model,
  maxLength,
  minLength,
  type Open,
  object,
  openEnum,
  pattern,
  schemaOf,
} from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { type MetadataStatus, metadataStatus } from "../metadata-status.js";
import { Translation } from "../translation.js";

/** A line in the hint that a shape on the map shows. */
export interface MapLayerHintColumn {
  /** Column of the shapefile. */
  sourceColumn: string;
  /** What the hint calls it. */
  defaultName: string;
  /** Field of the plugin or form that gets the value from the button of the hint. */
  pluginFormField: string;
}
export const MapLayerHintColumn: Model<MapLayerHintColumn> = () =>
  object<MapLayerHintColumn>({
    sourceColumn: z.string(),
    defaultName: z.string(),
    pluginFormField: z.string().check(maxLength(255)),
  });

/** A button in the hint of a shape, which opens a plugin or a form. */
export interface MapLayerHintButton {
  /** Whether it opens a plugin or a form. */
  actionType: Open<"plugin" | "form">;
  /** Label of the plugin or form. */
  label: string;
}
export const MapLayerHintButton: Model<MapLayerHintButton> = () =>
  object<MapLayerHintButton>({
    actionType: openEnum(["plugin", "form"]),
    label: z.string().check(minLength(1), maxLength(64)),
  });

/** All of a custom map layer but its shapes, to create it or to replace it. */
export interface MapLayerInput {
  /** Unique: up to 24 letters, digits and `_`. In a replacement the path decides. */
  label: string;
  /** Whether maps offer it. */
  status?: Open<MetadataStatus>;
  /** The name in the user's language. Of no effect here: set the translations. */
  text?: string;
  /** The name in each language. OFS requires them here. */
  translations?: Translation[];
  /** Column of the shapefile that gives a shape its title. */
  shapeTitleColumn?: string;
  /** Columns of the shapefile. */
  tableColumns?: string[];
  /** What the hint of a shape shows, in order. */
  shapeHintColumns?: MapLayerHintColumn[];
  /** What a button in the hint opens. */
  shapeHintButton?: MapLayerHintButton;
}
const mapLayerFields = () => ({
  label: z.string().check(maxLength(24), pattern(/^[A-Za-z0-9_]+$/, "letters, digits and _")),
  status: z.optional(metadataStatus()),
  text: z.optional(z.string()),
  translations: z.optional(z.array(schemaOf(Translation))),
  shapeTitleColumn: z.optional(z.string()),
  tableColumns: z.optional(z.array(z.string())),
  shapeHintColumns: z.optional(z.array(schemaOf(MapLayerHintColumn))),
  shapeHintButton: z.optional(schemaOf(MapLayerHintButton)),
});
export const MapLayerInput: Model<MapLayerInput> = () => object<MapLayerInput>(mapLayerFields());

/** A custom map layer: shapes that maps show, such as those of districts or pipelines. Fit to be sent back. */
export interface MapLayer extends MapLayerInput, Linked {}
export const MapLayer: Model<MapLayer> = () =>
  object<MapLayer>({
    ...mapLayerFields(),
    ...linked(),
  });
