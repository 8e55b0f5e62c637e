import type { Ofsc } from "@ofsc/sdk";
import type { Print } from "../recipe.js";

/** Reads where people were last seen, and how long ago that was. */
export async function seeWhereEverybodyIs(ofsc: Ofsc, print: Print): Promise<void> {
  const now = Date.parse("2026-12-01T13:00:00Z");
  for await (const { resourceId, time = "", lat, lng } of ofsc.core.resources.positions.lastKnown()) {
    const seen = Date.parse(time.replace(/\+0000$/, "Z"));
    if (seen > 0) print(resourceId, lat?.toFixed(2), lng?.toFixed(2), `${Math.round((now - seen) / 60_000)} min ago`);
  }
}
