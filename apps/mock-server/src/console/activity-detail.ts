import { fileLabelsOf, fileOf } from "../world/files.js";
import type { World } from "../world/world.js";
import type { ActivityDetail } from "./api.js";

/** An activity as REST shows it, with its files and what happened to it; the answer itself where there is none. */
export async function detailOf(world: World, id: number, response: Response): Promise<ActivityDetail | Response> {
  if (!response.ok) return response;
  return {
    fields: (await response.json()) as Record<string, unknown>,
    files: fileLabelsOf(world, "activity", id).flatMap((label) => {
      const file = fileOf(world, "activity", id, label);
      if (!file) return [];
      const { type, bytes, name } = file;
      return [{ label, type, size: bytes.byteLength, ...(name === undefined ? {} : { name }) }];
    }),
    events: world.events
      .filter(({ activityDetails }) => (activityDetails as { activityId?: number } | undefined)?.activityId === id)
      .map(({ at, eventType, user, applicationId, activityChanges }) => ({
        at,
        eventType,
        by: user ?? applicationId ?? "",
        changes: JSON.stringify(activityChanges ?? {}),
      }))
      .reverse()
      .slice(0, 50),
  };
}
