import { createMockServer, type MockServerOptions } from "@ofsc/mock-server";
import { fromDay, toDay } from "../../src/export/days.js";
import { company, today } from "../../test/seed.js";
import { readConfig } from "./config.js";

/** A server that is a process of its own; says where it is, and lives until it is killed. */
const { activities = 0, days = 1 } = readConfig<{ activities?: number; days?: number }>();
const server = createMockServer({
  seed: company as MockServerOptions["seed"] & {},
  clock: `${today}T08:00:00Z`,
  tokenLifetime: 1e9,
  control: true,
  keepRequests: 10,
});
for (let at = 0; at < activities; at++) {
  const activityId = at + 1;
  const resourceId = ["ann", "bob", "cat"][at % 3] as string;
  const date = fromDay(toDay(today) + (at % days));
  const activity = {
    activityId,
    resourceId,
    date,
    activityType: "RP",
    status: "pending",
    recordType: "regular",
    duration: 30,
  };
  server.world.activities.set(activityId, activity as never);
  const key = `${resourceId}|${date}`;
  server.world.routes.set(key, (server.world.routes.get(key) ?? new Set()).add(activityId));
}
const { url } = await server.listen();
process.stdout.write(`${JSON.stringify({ url, ...server.credentials })}\n`);
