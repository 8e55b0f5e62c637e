import { createMockServer, type MockServerOptions } from "@ofsc/mock-server";
import { empty, today } from "../../test/seed.js";

/** A mock server that is a process of its own; says where it is, and lives until it is killed. */
const { activities = 0, days = 1 } = JSON.parse(process.argv[2] ?? "{}") as { activities?: number; days?: number };
const server = createMockServer({
  seed: empty as MockServerOptions["seed"] & {},
  clock: `${today}T08:00:00Z`,
  tokenLifetime: 1e9,
  control: true,
  keepRequests: 10,
});
for (let at = 0; at < activities; at += 1) {
  const date = new Date(Date.parse(`${today}T00:00:00Z`) + (at % days) * 86_400_000).toISOString().slice(0, 10);
  const activity = {
    activityId: at + 1,
    resourceId: "routing",
    date,
    activityType: "RP",
    status: "pending",
    duration: 30,
  };
  server.world.activities.set(at + 1, { ...activity, recordType: "regular" } as never);
  const key = `routing|${date}`;
  server.world.routes.set(key, (server.world.routes.get(key) ?? new Set()).add(at + 1));
}
const { url } = await server.listen();
process.stdout.write(`${JSON.stringify({ url, ...server.credentials })}\n`);
