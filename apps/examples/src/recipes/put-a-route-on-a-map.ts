import type { Ofsc } from "@ofsc/sdk";
import type { Print } from "../recipe.js";

/** Writes the stops of a day as GeoJSON, which any map shows: a point for each visit, and the line between them. */
export async function putARouteOnAMap(ofsc: Ofsc, print: Print): Promise<void> {
  const points: { type: "Feature"; geometry: object; properties: object }[] = [];
  const line: number[][] = [];
  for await (const { activityId, longitude, latitude } of ofsc.core.routes.get("55011", "2026-12-01")) {
    // A lunch break has no address.
    if (longitude === undefined || latitude === undefined) continue;
    line.push([longitude, latitude]);
    const geometry = { type: "Point", coordinates: [longitude, latitude] };
    points.push({ type: "Feature", geometry, properties: { activityId } });
  }
  const geometry = { type: "LineString", coordinates: line };
  const features = [...points, { type: "Feature", geometry, properties: {} }];
  print(JSON.stringify({ type: "FeatureCollection", features }));
}
