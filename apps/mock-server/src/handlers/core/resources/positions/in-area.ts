import type * as contract from "@ofsc/core/contract";
import type { Handler } from "../../../../http/handlers.js";
import { linksOf } from "../../../../http/links.js";
import { paged } from "../../../../http/paged.js";
import { lastPositionOf, metresBetween } from "../../../../world/positions.js";
import { seenResource } from "../find-resource.js";

/** Those that were seen in the circle not too long ago, the nearest to its centre first. */
export const inArea: Handler<typeof contract.resources.positions.inArea> = (received) => {
  const { world, query, url } = received;
  const { lat, lng, radius = 10_000, timeDiff = 60 } = query;
  const oldest = world.clock.now() - timeDiff * 60_000;
  const found = [...world.positions.keys()]
    .filter((resourceId) => seenResource(received, resourceId))
    .flatMap((resourceId) => {
      const position = lastPositionOf(world, resourceId);
      if (!position || position.at < oldest) return [];
      const dis = Math.round(metresBetween({ lat, lng }, position));
      const time = `${new Date(position.at).toISOString().slice(0, 19)}Z`;
      return dis > radius ? [] : [{ resourceId, time, lat: position.lat, lng: position.lng, dis }];
    })
    .sort((a, b) => a.dis - b.dis);
  const page = paged(found, query, { hasMore: "never" });
  return { ...page, links: linksOf(url, page) };
};
