import { createOfsc, type Ofsc } from "@ofsc/sdk";
import { receiver } from "@ofsc/webhooks/receive";

/** One client for each name, shared by the requests that come for it. */
const clients = new Map<string, Ofsc>();

/** Makes the call that the address of a request names, such as `/name/get?baseUrl=…&total=500`. */
async function call(request: Request): Promise<unknown> {
  const { pathname, searchParams } = new URL(request.url);
  const [, name = "", method] = pathname.split("/");
  const baseUrl = searchParams.get("baseUrl") ?? "";
  const ofsc = clients.get(name) ?? createOfsc({ instance: "acme", clientId: "app", clientSecret: "secret", baseUrl });
  clients.set(name, ofsc);
  const options = { timeout: { total: Number(searchParams.get("total") ?? 20_000) } };
  const day = { resources: ["SUNRISE"], dateFrom: "2026-12-01", dateTo: "2026-12-01" };
  const { activities } = ofsc.core;
  return method === "list" ? activities.list(day, options) : activities.get(4224010, options);
}

const moved: (number | undefined)[] = [];
const hooks = receiver(
  { activityMoved: ({ activityDetails }) => moved.push(activityDetails?.activityId) },
  // What the test signs with.
  { secret: `whsec_${btoa("a secret of a worker, for tests")}` },
);

/** Takes webhooks at `/hooks`, and says at `/moved` which came; else what a call came to, in words. */
export async function handle(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (pathname === "/hooks") return hooks(request);
  if (pathname === "/moved") return Response.json(moved);
  return call(request).then(
    () => new Response("ok"),
    (error: unknown) => new Response(String(error)),
  );
}
