import { putFile } from "../../src/world/files.js";
import { putInventory } from "../../src/world/inventories.js";
import { putCatalog } from "../../src/world/parts-catalogs.js";
import type { Random } from "../../src/world/random.js";
import { putLocation } from "../../src/world/resource-places.js";
import { activateRoute } from "../../src/world/route-states.js";
import { writeRoutingPlan } from "../../src/world/routing-plans.js";
import type { World } from "../../src/world/world.js";

/** What a request has to be about to succeed. */
export interface Hint {
  readonly params?: Readonly<Record<string, unknown>>;
  /** All of the query. */
  readonly query?: Readonly<Record<string, unknown>>;
  /** All of the body. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

type Write = (world: World, random: Random) => Hint;

const monday = "2026-03-02";
const core = "/rest/ofscCore/v1";
const metadata = "/rest/ofscMetadata/v1";
const translations = [{ language: "en", name: "Name" }];
const image = { bytes: new Uint8Array([1, 2, 3]), type: "image/png" };
const stored = (
  owner: Parameters<typeof putFile>[1],
  path: string,
  id: string | number,
  propertyLabel: string,
): Write => {
  const [name = ""] = /\w+(?=}\/{propertyLabel)/.exec(path) ?? [];
  return (world) => {
    putFile(world, owner, id, propertyLabel, image);
    return { params: { [name]: id, propertyLabel } };
  };
};
const files = (
  [
    ["activity", "activities/{activityId}", 2, "XA_PHOTO"],
    ["inventory", "inventories/{inventoryId}", 101, "XI_PHOTO"],
    ["resource", "resources/{resourceId}", "ann", "XR_PHOTO"],
    ["user", "users/{login}", "ann", "XU_PHOTO"],
    ["serviceRequest", "serviceRequests/{requestId}", 1, "XS_PHOTO"],
  ] as const
).flatMap(([owner, path, id, label]) => {
  const write = stored(owner, `${path}/{propertyLabel}`, id, label);
  return ["GET", "PUT", "DELETE"].map((verb): [string, Write] => [`${verb} ${core}/${path}/{propertyLabel}`, write]);
});

/** Ann is at work, with the first of her visits before her or under way. */
function atWork(world: World, status: "pending" | "started" | "enroute"): Hint {
  const [activityId = 1] = world.routes.get(`ann|${monday}`) ?? [];
  for (const id of world.routes.get(`ann|${monday}`) ?? []) {
    const one = world.activities.get(id);
    if (!one) continue;
    const started = id === activityId ? status : "pending";
    const startTime = `${monday} ${started === "started" ? "06:30:00" : "08:00:00"}`;
    world.activities.set(id, {
      ...one,
      status: started,
      startTime,
      endTime: `${monday} 08:30:00`,
      positionInRoute: id,
    });
  }
  world.routeStates.clear();
  activateRoute(world, "ann", monday, `${monday} 06:00:00`);
  return { params: { activityId, resourceId: "ann", date: monday }, query: {}, body: {} };
}

function inPool(world: World, status: "resource" | "customer" | "installed" | "deinstalled"): Hint {
  const place = status === "resource" ? { resourceId: "ann" } : { activityId: 1, resourceId: "ann" };
  putInventory(world, { inventoryId: 101, inventoryType: "MODEM", serialNumber: "SN1", quantity: 1, status, ...place });
  const { status: activity = "pending" } = world.activities.get(1) ?? {};
  if (activity !== "pending") atWork(world, "pending");
  return { params: { inventoryId: 101, resourceId: "ann" }, body: { activityId: 1 } };
}

function subscribed(world: World): Hint {
  const subscriptionId = "a".repeat(40);
  const now = world.clock.now();
  const times = { createdAt: now, lastReadAt: now, lastPosition: 0 };
  const definition = { events: ["activityCreated" as const] };
  world.subscriptions.set(subscriptionId, { subscriptionId, owner: "app", definition, ...times });
  return { params: { subscriptionId }, query: { subscriptionId } };
}

function chatting(world: World): Hint {
  const time = "2026-03-02 12:00:00";
  const participants = ["ann", "cat"].map((login) => ({ login, invitedTime: time }));
  world.chats.set(1, { chatId: 1, startedTime: time, startedBy: "ann", participants, messages: [] });
  return { params: { chatId: 1 } };
}

function plan(random: Random): Hint {
  const text = writeRoutingPlan({ rp_label: `P${random.int(1, 1_000_000)}` });
  return { params: { profileLabel: "MAIN" }, body: new TextEncoder().encode(text) };
}

function pluginForm(): FormData {
  const form = new FormData();
  form.set("pluginFile", new Blob(['<plugins><plugin label="one"/></plugins>'], { type: "text/xml" }), "one.xml");
  return form;
}

const item = `/rest/ofscPartsCatalog/v1/catalogs/{catalog}/{language}/{itemLabel}`;
const extract = `${core}/folders/dailyExtract/folders/{dailyExtractDate}/files`;
const day = { dailyExtractDate: "2026-02-27" };
const actions = `POST ${core}/activities/{activityId}/custom-actions`;
const links = `${core}/activities/{activityId}/linkedActivities/{linkedActivityId}/linkTypes/{linkType}`;
const linked: Write = (world) => {
  world.activityParts.activityLinks.set("1|2|rel", { fromActivityId: 1, toActivityId: 2, linkType: "rel" });
  return { params: { activityId: 1, linkedActivityId: 2, linkType: "rel" } };
};
const located: Write = (world) => {
  putLocation(world, "ann", { locationId: 1, label: "Home" });
  world.assignedLocations.set("ann", new Map([["2026-03-03", { start: 1 }]]));
  return { params: { resourceId: "ann", locationId: 1, date: "2026-03-03" } };
};

/** By route: what no schema tells. They set the world right as well, where it takes more than a request. */
export const hints: Readonly<Record<string, Write>> = {
  ...Object.fromEntries(files),
  [`GET ${links}`]: linked,
  [`DELETE ${links}`]: linked,
  [`PUT ${links}`]: (world) => ({ ...linked(world, undefined as never), body: {} }),
  [`${actions}/enroute`]: (world) => atWork(world, "pending"),
  [`${actions}/start`]: (world) => atWork(world, "pending"),
  [`${actions}/stopTravel`]: (world) => atWork(world, "enroute"),
  [`${actions}/complete`]: (world) => atWork(world, "started"),
  [`${actions}/notDone`]: (world) => atWork(world, "started"),
  [`${actions}/suspend`]: (world) => atWork(world, "started"),
  [`${actions}/delay`]: (world) => ({ ...atWork(world, "started"), body: { delay: 10 } }),
  [`${actions}/reopen`]: () => ({ params: { activityId: 5 } }),
  [`POST ${core}/resources/{resourceId}/routes/{date}/custom-actions/deactivate`]: (world) => atWork(world, "pending"),
  [`GET ${core}/resources/{resourceId}/positionHistory`]: (world) => ({
    ...atWork(world, "pending"),
    query: { date: monday },
  }),
  [`GET ${extract}`]: () => ({ params: day }),
  [`GET ${extract}/{dailyExtractFilename}`]: () => ({
    params: { ...day, dailyExtractFilename: "Daily_Extract_2026-02-27.tar.gz" },
  }),
  [`GET ${core}/events/subscriptions/{subscriptionId}`]: subscribed,
  [`DELETE ${core}/events/subscriptions/{subscriptionId}`]: subscribed,
  [`GET ${core}/events`]: subscribed,
  [`POST ${core}/inventories/{inventoryId}/custom-actions/install`]: (world) => inPool(world, "resource"),
  [`POST ${core}/inventories/{inventoryId}/custom-actions/undoInstall`]: (world) => inPool(world, "installed"),
  [`POST ${core}/inventories/{inventoryId}/custom-actions/deinstall`]: (world) => inPool(world, "customer"),
  [`POST ${core}/inventories/{inventoryId}/custom-actions/undoDeinstall`]: (world) => inPool(world, "deinstalled"),
  [`POST ${core}/resources/{resourceId}/inventories/{inventoryId}/custom-actions/install`]: (world) =>
    inPool(world, "resource"),
  [`GET ${core}/resources/{resourceId}/locations/{locationId}`]: located,
  [`PATCH ${core}/resources/{resourceId}/locations/{locationId}`]: located,
  [`DELETE ${core}/resources/{resourceId}/locations/{locationId}`]: located,
  [`DELETE ${core}/resources/{resourceId}/assignedLocations/{date}`]: located,
  [`DELETE ${core}/resources/{resourceId}/plans`]: (world) => {
    world.plans.set("SLOTS", [{ date: monday, measure: "points", value: 1 }]);
    return { params: { resourceId: "SLOTS" }, query: { date: monday, measure: "points" } };
  },
  [`DELETE ${core}/users/{login}/collaborationGroups`]: (world) => {
    const cat = world.users.get("cat");
    if (cat) world.users.set("cat", { ...cat, collaborationGroups: ["Team"] });
    return { params: { login: "cat" } };
  },
  [`POST ${metadata}/linkTemplates/{label}`]: (_, random) => {
    const label = `L${random.int(1, 1_000_000)}`;
    const settings = { linkType: "simultaneous", active: true, assignmentConstraint: "none" };
    const names = [{ language: "en-US", name: "Name", reverseName: "Name" }];
    return { params: { label }, body: { label, ...settings, translations: names } };
  },
  [`POST ${metadata}/plugins/custom-actions/import`]: () => ({ body: pluginForm() }),
  [`PUT ${metadata}/properties/{label}/enumerationList`]: () => ({
    params: { label: "XA_COLOUR" },
    body: { items: [{ label: "red", active: true, translations }] },
  }),
  [`PUT ${metadata}/routingProfiles/{profileLabel}/plans/custom-actions/import`]: (_, random) => plan(random),
  [`PUT ${metadata}/routingProfiles/{profileLabel}/plans/custom-actions/forceImport`]: (_, random) => plan(random),
  "POST /rest/ofscCollaboration/v1/chats": () => ({ body: { recipients: ["cat"], text: "Hello" } }),
  "POST /rest/ofscCollaboration/v1/chats/{chatId}/leave": chatting,
  "GET /rest/ofscCollaboration/v1/chats/{chatId}/messages": chatting,
  "POST /rest/ofscCollaboration/v1/chats/{chatId}/messages": (world) => ({
    ...chatting(world),
    body: { text: "Hello" },
  }),
  "GET /rest/ofscCollaboration/v1/chats/{chatId}/participants": chatting,
  "POST /rest/ofscCollaboration/v1/chats/{chatId}/participants/invite": (world) => {
    const hint = chatting(world);
    world.chats.get(1)?.participants.splice(1);
    return { ...hint, body: { users: ["cat"], participants: ["cat"], recipients: ["cat"] } };
  },
  [`DELETE ${item}`]: (world) => {
    putCatalog(world, "parts", "en", { fieldSchemas: [] } as never);
    [...world.partsCatalogs.values()].at(-1)?.items.set("one", {} as never);
    return { params: { catalog: "parts", language: "en", itemLabel: "one" } };
  },
};
