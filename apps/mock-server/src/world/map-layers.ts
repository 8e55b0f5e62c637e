import type { Translation } from "@ofsc/metadata";

/** Shapes that maps show, and what is shown of them. */
export interface MapLayer {
  readonly label: string;
  readonly name?: string;
  readonly status?: string;
  readonly translations?: Translation[];
  readonly shapeTitleColumn?: string;
  readonly tableColumns?: string[];
  readonly shapeHintColumns?: { sourceColumn: string; defaultName: string; pluginFormField: string }[];
  readonly shapeHintButton?: { actionType: string; label: string };
}

export const mapLayerStore = () => ({ mapLayers: new Map<string, MapLayer>() });
export type MapLayerStore = Readonly<ReturnType<typeof mapLayerStore>>;
