import type { Ofsc } from "@ofsc/sdk";
import { day, heading } from "./print.js";

/** One visit from the bucket to the finished job, as a dispatcher and a technician go through it. */
export async function visit(ofsc: Ofsc, region: string, filter: string): Promise<void> {
  const { activities, events, resources } = ofsc.core;
  const today = day(0);

  heading(`Pending installations and repairs of today in ${region}`);
  const found = await activities
    .list({ resources: [region], includeChildren: "all", dateFrom: today, dateTo: today, q: filter, fields })
    .all({ limit: 200 });
  console.log(`${found.length} of them; the first one is taken`);
  const { activityId, resourceId: from } = found[0] ?? {};
  if (activityId === undefined) throw new Error("there is nothing to do today");

  heading("The technicians that fit it best");
  const matching = await resources.findMatching({
    activityId,
    date: today,
    fields: ["resourceId", "name"],
    limit: 100,
  });
  const fit = matching.items
    .map(({ resource, fitness }) => ({ resourceId: resource?.resourceId, name: resource?.name, ...fitness }))
    .filter(({ resourceId }) => resourceId !== region && resourceId !== from)
    .sort((one, other) => (other.workSkill ?? 0) - (one.workSkill ?? 0))
    .slice(0, 5);
  console.table(fit);
  const technician = fit[0]?.resourceId;
  if (!technician) throw new Error("nobody can do it");

  heading(`Moved to ${technician}, started, a signature taken, completed`);
  const subscription = await events.subscriptions.create({
    events: ["activityMoved", "activityStarted", "activityUpdated", "activityCompleted"],
    subscriptionTitle: "demo",
  });
  await activities.move(activityId, { setResource: { resourceId: technician } });
  await activities.start(activityId);
  await activities.files.set(
    activityId,
    "XA_SIGNATURE",
    new File(["a very small picture"], "signature.png", { type: "image/png" }),
  );
  const signature = await activities.files.get(activityId, "XA_SIGNATURE");
  console.log(`read back: ${signature.name}, ${signature.type}, ${(await signature.bytes()).byteLength} bytes`);
  await activities.complete(activityId);

  heading("What an integration saw of it");
  const { subscriptionId } = subscription;
  for await (const { eventType, time, user } of events.list({ subscriptionId, page: "lastRequested" })) {
    console.log(`${time}  ${eventType}${user ? `  by ${user}` : ""}`);
  }
  await events.subscriptions.delete(subscriptionId);

  heading(`The day of ${technician}`);
  const route = await activities
    .list({ resources: [technician], includeChildren: "none", dateFrom: today, dateTo: today, fields })
    .all({ limit: 50 });
  console.table(
    route.map(({ activityId: id, activityType, status, timeSlot }) => ({ id, activityType, status, timeSlot })),
  );
}

const fields = ["activityId", "resourceId", "activityType", "status", "timeSlot", "date"];
