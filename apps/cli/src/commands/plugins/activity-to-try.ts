import type { MockServer } from "@ofsc/mock-server";

/** How many routes are tried: some belong to what has no route of its own. */
const most = 20;

/**
 * A visit that can be started at any hour of any day: still to be done, of somebody who is at nothing else, on a route that
 * is activated for it where it was not.
 */
export async function activityToTry(server: MockServer): Promise<number | undefined> {
  const today = new Date(server.clock.now()).toISOString().slice(0, 10);
  const all = [...server.world.activities.values()].flatMap(({ activityId, status, date, resourceId }) =>
    date !== undefined && date >= today ? [{ activityId, status, date, resourceId }] : [],
  );
  const busy = new Set(all.filter(({ status }) => status === "started").map(({ resourceId }) => resourceId));
  const free = all
    .filter(({ status, resourceId }) => status === "pending" && !busy.has(resourceId))
    .sort((one, other) => one.date.localeCompare(other.date));
  for (const { activityId, resourceId, date } of free.slice(0, most))
    if (await hasActiveRoute(server, String(resourceId), date)) return activityId;
  return free[0]?.activityId;
}

async function hasActiveRoute({ credentials, fetch }: MockServer, resource: string, date: string): Promise<boolean> {
  const { clientId, instance, clientSecret } = credentials;
  const { status } = await fetch(
    new Request(
      `http://localhost/rest/ofscCore/v1/resources/${encodeURIComponent(resource)}/routes/${date}/custom-actions/activate`,
      {
        method: "POST",
        headers: {
          authorization: `Basic ${btoa(`${clientId}@${instance}:${clientSecret}`)}`,
          "content-type": "application/json",
        },
        body: "{}",
      },
    ),
  );
  const alreadyActive = 409;
  return status < 300 || status === alreadyActive;
}
