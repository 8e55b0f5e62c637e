import { type CoreClient, createCore } from "@ofsc/core";
import type { MockServer } from "@ofsc/mock-server";
import { basic, isOfscError } from "@ofsc/transport";

/** How many routes are tried: some belong to what has no route of its own. */
const most = 20;

/**
 * A visit that can be started at any hour of any day: still to be done, of somebody who is at nothing else, on a route that
 * is activated for it where it was not.
 */
export async function activityToTry(server: MockServer): Promise<number | undefined> {
  const { instance, ...application } = server.credentials;
  const core = createCore({ instance, auth: basic(application), fetch: server.fetch });
  const today = new Date(server.clock.now()).toISOString().slice(0, 10);
  const all = [...server.world.activities.values()].flatMap(({ activityId, status, date, resourceId }) =>
    date !== undefined && date >= today ? [{ activityId, status, date, resourceId }] : [],
  );
  const busy = new Set(all.filter(({ status }) => status === "started").map(({ resourceId }) => resourceId));
  const free = all
    .filter(({ status, resourceId }) => status === "pending" && !busy.has(resourceId))
    .sort((one, other) => one.date.localeCompare(other.date));
  for (const { activityId, resourceId, date } of free.slice(0, most))
    if (await hasActiveRoute(core, String(resourceId), date)) return activityId;
  return free[0]?.activityId;
}

async function hasActiveRoute({ routes }: CoreClient, resource: string, date: string): Promise<boolean> {
  try {
    await routes.activate(resource, date);
    return true;
  } catch (error) {
    // A conflict is a route that is active already.
    if (isOfscError(error)) return error.code === "conflict";
    throw error;
  }
}
