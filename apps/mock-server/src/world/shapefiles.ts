import type { Base } from "./base.js";
import type { CollectionStore, MapLayer } from "./collections.js";

/** A shapefile that the service was told to fetch. */
export interface Shapefile {
  readonly downloadId: number;
  readonly kind: "workZones" | "mapLayer";
  readonly url: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly readyAt: number;
  /** Of the map layer that it is for. */
  readonly label?: string;
  /** What the map layer is to be when the file has come; absent when it is. */
  readonly layer?: MapLayer;
}

/** Tells the service to fetch a shapefile, which takes a while. */
export function fetchShapefile(
  world: ShapefileWorld,
  wanted: Pick<Shapefile, "kind" | "url" | "layer">,
  seconds: number,
): Shapefile {
  const downloadId = world.ids.next("download");
  const startedAt = world.clock.now();
  const label = wanted.layer && { label: wanted.layer.label };
  const shapefile = { ...wanted, ...label, downloadId, startedAt, readyAt: startedAt + seconds * 1000 };
  world.shapefiles.set(downloadId, shapefile);
  return shapefile;
}

export const shapefileStore = () => ({ shapefiles: new Map<number, Shapefile>() });
export type ShapefileStore = Readonly<ReturnType<typeof shapefileStore>>;

/** What its functions reach of the world. */
export interface ShapefileWorld extends Base, CollectionStore, ShapefileStore {}

/** How far the service has come, in the words that it has for it. */
export function statusOfShapefile(world: ShapefileWorld, shapefile: Shapefile): string {
  return world.clock.now() < shapefile.readyAt ? "In progress" : (failureOf(shapefile) ?? "Completed");
}

/** Nothing is fetched in earnest: the address tells what will become of it. */
function failureOf({ url }: Shapefile): string | undefined {
  if (url === "") return "Empty URL";
  const { hostname, pathname } = new URL(url);
  if (hostname.endsWith(".invalid")) return `Failed to download file ${url}`;
  if (!pathname.endsWith(".zip")) return `Failed to unpack file ${url}`;
  return undefined;
}

/** Puts the map layers in place whose files have come since. */
export function settleMapLayers(world: ShapefileWorld): void {
  for (const shapefile of world.shapefiles.values()) {
    const { layer, ...settled } = shapefile;
    if (!layer || world.clock.now() < shapefile.readyAt) continue;
    world.shapefiles.set(shapefile.downloadId, settled);
    if (failureOf(shapefile) === undefined) {
      world.mapLayers.set(layer.label, { ...world.mapLayers.get(layer.label), ...layer });
    }
  }
}
