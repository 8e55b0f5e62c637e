import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

// As many activities as are asked for by the name of a resource, page by page, and nothing else of OFS: what is measured
// is the command.
const server = createServer((request, response) => {
  const { searchParams } = new URL(request.url ?? "/", "http://localhost");
  const total = Number(searchParams.get("resources") ?? 100);
  const offset = Number(searchParams.get("offset") ?? 0);
  const limit = Number(searchParams.get("limit") ?? 10);
  const count = Math.max(0, Math.min(limit, total - offset));
  const items = Array.from({ length: count }, (_, at) => ({
    activityId: 4_000_000 + offset + at,
    resourceId: "55011",
    date: "2026-12-01",
    status: "pending",
  }));
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify({ items, offset, limit, hasMore: offset + count < total }));
});
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
process.once("disconnect", () => process.exit());
