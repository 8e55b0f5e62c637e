import { present } from "@ofsc/contract";
import type {
  TechnicianActivity,
  TechnicianAvatar,
  TechnicianCoordinates,
  TechnicianDetails,
  TechnicianStatus,
} from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Context, Handlers } from "../../http/handlers.js";
import { ProblemError } from "../../http/problem.js";
import type { KnownActivity } from "../../world/activities.js";
import { pick, readField } from "../../world/activity-view.js";
import { base64Of } from "../../world/base64.js";
import { fileOf } from "../../world/files.js";
import { momentOf, toUtc } from "../../world/local-time.js";
import { lastPositionOf } from "../../world/resource-places.js";
import { roleOf } from "../../world/resources.js";
import { orderOf, pendingOrderOf } from "../../world/route-order.js";
import { isRouteActive, routeStateOf } from "../../world/route-states.js";
import { startedOn } from "../../world/segments.js";
import { offsetAt } from "../../world/time-zones.js";
import type { World } from "../../world/world.js";
import { findActivity } from "./activities/find-activity.js";

/** Where the technician was last seen; held back for some minutes after the previous activity or the start of the day. */
function coordinatesFor(world: World, activity: KnownActivity, heldBack: number): TechnicianCoordinates | undefined {
  const position = lastPositionOf(world, activity.resourceId);
  const freed = freedAt(world, activity);
  if (!position || (freed !== undefined && world.clock.now() < freed + heldBack * 60_000)) return undefined;
  return {
    time: new Date(position.at).toISOString().replace(".000Z", "+00:00"),
    latitude: position.lat,
    longitude: position.lng,
  };
}

/** When the technician was done with what came before. */
function freedAt(world: World, { resourceId, date = "", activityId }: KnownActivity): number | undefined {
  const order = orderOf(world, resourceId, date);
  const before = order.slice(
    0,
    order.findIndex((one) => one.activityId === activityId),
  );
  const previous = before.findLast(({ status }) => status === "completed" || status === "notdone");
  const time = previous?.endTime ?? routeStateOf(world, resourceId, date).activated;
  return time === undefined ? undefined : momentOf(world, resourceId, time);
}

export const whereIsMyTechnician: Handlers<typeof contract.whereIsMyTechnician> = {
  /** What a customer may know of a visit: how far it is, who comes, and from where. */
  get: (received) => {
    const { world, query, switches } = received;
    if (!switches.whereIsMyTechnician) throw new ProblemError(403, "403 Forbidden");
    const activity = findActivity(received, query.activityId);
    const status = statusFor(world, activity);
    const assigned = status !== "notAssigned";
    const seen = status === "onTheWay" || status === "started";
    const coordinates = seen ? coordinatesFor(world, activity, query.hideResourceLocationTime ?? 0) : undefined;
    return {
      status,
      ...(assigned ? { resourceDetails: technician(received, activity, query) } : {}),
      ...(coordinates ? { coordinates } : {}),
      activityDetails: visit(received, activity, assigned, query.activityFields),
    };
  },
};

interface Asked {
  readonly includeAvatarImageData?: boolean;
  readonly resourceFields?: readonly string[];
}

function technician({ world, url }: Context, { resourceId }: KnownActivity, asked: Asked): TechnicianDetails {
  const resource = world.resources.get(resourceId);
  const fields = Object.entries(resource ?? {}).filter(([name]) => asked.resourceFields?.includes(name));
  const picture = fileOf(world, "resource", resourceId, "avatar");
  const avatar: TechnicianAvatar | undefined = picture && {
    rel: "picture",
    href: new URL(`/rest/ofscCore/v1/resources/${encodeURIComponent(resourceId)}/avatar`, url).href,
    mediaType: picture.type,
    ...(picture.name === undefined ? {} : { filename: picture.name }),
    ...(asked.includeAvatarImageData ? { imageData: base64Of(picture.bytes) } : {}),
  };
  return { name: resource?.name ?? resourceId, ...(avatar ? { avatar } : {}), ...Object.fromEntries(fields) };
}

function visit(
  { world }: Context,
  activity: KnownActivity,
  assigned: boolean,
  fields: readonly string[] = [],
): TechnicianActivity {
  const { activityId, resourceId, startTime } = activity;
  const timeZoneIANA = readField(world, activity, "timeZoneIANA") as string | undefined;
  const at = startTime === undefined ? undefined : momentOf(world, resourceId, startTime);
  const timeZoneDiff = timeZoneIANA === undefined ? undefined : offsetAt(timeZoneIANA, at ?? world.clock.now());
  return {
    ...pick(world, activity, fields),
    activityId,
    ...(assigned && startTime !== undefined ? { startTime: toUtc(world, resourceId, startTime) } : {}),
    ...present({ timeZoneDiff, timeZoneIANA }),
  };
}

/** How far an activity is, as its customer sees it. */
function statusFor(world: World, activity: KnownActivity): TechnicianStatus {
  const { status, resourceId, date } = activity;
  if (status === "enroute") return "onTheWay";
  if (status !== "pending" && status !== "suspended") return status;
  const resource = world.resources.get(resourceId);
  if (date === undefined || !resource || roleOf(world, resource) !== "field_resource") return "notAssigned";
  return isNext(world, activity, date) ? "onTheWay" : "assigned";
}

/** Whether nothing stands between the technician and the activity. */
function isNext(world: World, { resourceId, activityId }: KnownActivity, date: string): boolean {
  if (!isRouteActive(world, resourceId, date) || startedOn(world, resourceId, date)) return false;
  return pendingOrderOf(world, resourceId, date)[0]?.activityId === activityId;
}
