import type { TechnicianActivity, TechnicianAvatar, TechnicianDetails } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Context, Handler } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import type { KnownActivity } from "../../../world/activities.js";
import { pick, readField } from "../../../world/activity-view.js";
import { fileOf } from "../../../world/files.js";
import { momentOf, toUtc } from "../../../world/local-time.js";
import { offsetAt } from "../../../world/time-zones.js";
import { findActivity } from "../activities/find-activity.js";
import { coordinatesFor } from "./coordinates.js";
import { statusFor } from "./status.js";

/** What a customer may know of a visit: how far it is, who comes, and from where. */
export const get: Handler<typeof contract.whereIsMyTechnician.get> = (received) => {
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
    ...(asked.includeAvatarImageData ? { imageData: base64(picture.bytes) } : {}),
  };
  return { name: resource?.name ?? resourceId, ...(avatar ? { avatar } : {}), ...Object.fromEntries(fields) };
}

const base64 = (bytes: Uint8Array) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));

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
    ...(timeZoneDiff === undefined ? {} : { timeZoneDiff }),
    ...(timeZoneIANA === undefined ? {} : { timeZoneIANA }),
  };
}
