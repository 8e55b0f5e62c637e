import * as contract from "@ofsc/core/contract";
import { createMockServer, domain } from "@ofsc/mock-server";

/** Where the server is, and what gets in. */
export interface FlowServer {
  readonly url: string;
  readonly instance: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

// A list of as many activities as are wanted, which takes a second whatever it holds: 1,600 a day.
const perDay = 1_600;
const day = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
const counting = domain(contract, {
  activities: {
    list({ query }) {
      const { dateFrom = "2026-01-01", dateTo = dateFrom, offset = 0, limit = 2000 } = query;
      const total = (day(dateTo) - day(dateFrom) + 1) * perDay;
      const items = Array.from({ length: Math.max(0, Math.min(limit, total - offset)) }, (_, at) => {
        const activityId = day(dateFrom) * perDay + offset + at;
        const date = new Date(Math.floor(activityId / perDay) * 86_400_000).toISOString().slice(0, 10);
        return { activityId, date, status: "pending", resourceId: `T${activityId % 200}` };
      });
      return { items, offset, limit, hasMore: offset + items.length < total };
    },
  },
});
const list = "GET /rest/ofscCore/v1/activities";
const server = createMockServer({
  clock: "2026-12-01T08:00:00Z",
  domains: [counting],
  keepRequests: 100_000,
  latency: ({ operation, bytes }) => (operation === list && bytes > 0 ? 1_000 : 0),
});
const { url } = await server.listen();
const { instance, clientId, clientSecret } = server.credentials;
process.send?.({ url, instance, clientId, clientSecret } satisfies FlowServer);
process.on("message", (what) => {
  const events = server.requests.filter(({ path }) => path.endsWith("/events")).length;
  process.send?.(what === "report" ? server.limits.report()[0] : events);
});
