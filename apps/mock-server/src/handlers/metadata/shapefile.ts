import type { ShapesStatus } from "@ofsc/metadata";
import { ProblemError } from "../../http/problem.js";
import { writeDateTime } from "../../world/days.js";
import { type Shapefile, statusOfShapefile } from "../../world/shapefiles.js";
import type { World } from "../../world/world.js";
import { invalidValue } from "./values.js";

/** Only HTTPS is fetched; that the address is missing shows in the status. */
export function checkAddress(url: string): void {
  if (url === "") return;
  if (!URL.canParse(url) || new URL(url).protocol !== "https:") throw invalidValue("URL", url, "Only HTTPS");
}

export function findShapefile(world: World, kind: Shapefile["kind"], downloadId: number): Shapefile {
  const shapefile = world.shapefiles.get(downloadId);
  if (shapefile?.kind === kind) return shapefile;
  throw new ProblemError(404, `Download not found: downloadId='${downloadId}'`);
}

export const answerShapefile = (world: World, shapefile: Shapefile, at: number): ShapesStatus => ({
  status: statusOfShapefile(world, shapefile),
  time: writeDateTime(at),
  downloadId: shapefile.downloadId,
});
