import { activitiesOn } from "../world/activities.js";
import { localTimeOf, offsetOf } from "../world/local-time.js";
import type { World } from "../world/world.js";
import type { ConsolePlugin, PluginStartData } from "./api.js";
import { toPlugin, toRest } from "./plugin-names.js";

type Rest = (path: string, init?: RequestInit) => Promise<Response>;
type Values = Record<string, unknown>;

/** What OFS refuses, as plugins are told. */
type Problem = { type: string; code: string; entity?: string; entityId?: unknown; detail?: string };

/** What REST does where a plugin sets a status. */
const actions: Readonly<Record<string, string>> = {
  started: "start",
  complete: "complete",
  notdone: "notDone",
  cancelled: "cancel",
  suspended: "suspend",
  enroute: "enroute",
  pending: "stopTravel",
};
const readOnly = /^(aid|invid|pid|ETA|end_time|position_in_route|time_of_assignment)$/;

/** What `init` brings: the properties that are configured, as the company knows them. */
export function startOf(world: World, { config, url, secured }: ConsolePlugin): PluginStartData {
  const attributeDescription: Values = {};
  for (const [entity, kinds] of Object.entries(config.properties ?? {})) {
    for (const [label, kind] of Object.entries(kinds ?? {})) {
      const property = world.properties.get(label);
      const type = Array.isArray(kind) ? "enum" : kind === "file" ? "file" : kind === "number" ? "int" : "string";
      attributeDescription[label] = {
        entity: `ENTITY_${entity === "resource" ? "PROVIDER" : entity === "serviceRequest" ? "REQUEST" : entity.toUpperCase()}`,
        fieldType: property || /^X[A-Z]_/.test(label) ? "property" : "field",
        type,
        gui: type === "enum" ? "combobox" : type === "file" ? "file" : "text",
        label,
        title: property?.name ?? label,
        access: readOnly.test(label) ? "READ_ONLY" : "READ_WRITE",
        ...(Array.isArray(kind)
          ? { enum: Object.fromEntries(kind.map((value) => [value, { label: value, text: value }])) }
          : {}),
      };
    }
  }
  return {
    url,
    config,
    start: {
      attributeDescription,
      buttons: [{ buttonId: "1", params: {} }],
      applications: { rest: { type: "ofs" } },
      ...(secured ? { securedData: secured } : {}),
      environment: { environmentName: world.instance },
    },
  };
}

/** What `open` brings, for an activity or for the list. */
export async function dataFor(
  world: World,
  { config, secured }: ConsolePlugin,
  activityId: number,
  rest: Rest,
  restUrl: string,
): Promise<Values> {
  const fields = await shown(rest, activityId);
  const activity = world.activities.get(activityId);
  const resourceId = activity?.resourceId ?? "";
  const resource = world.resources.get(resourceId);
  const only = (entity: "activity" | "resource", id: string, values: Values) => {
    const labels = Object.keys(config.properties?.[entity] ?? {});
    return Object.fromEntries([id, ...labels].map((label) => [label, values[label] ?? null]));
  };
  const list = activity?.date ? activitiesOn(world, resourceId, activity.date) : [];
  const entries = await Promise.all(
    list.map(
      async ({ activityId: id }) => [id, only("activity", "aid", toPlugin("activity", await shown(rest, id)))] as const,
    ),
  );
  return {
    entity: activity ? "activity" : "activityList",
    ...(activity ? { activity: only("activity", "aid", toPlugin("activity", fields)) } : {}),
    activityList: Object.fromEntries(entries),
    resource: {
      ...only("resource", "pid", {
        pid: String(resource?.resourceInternalId ?? ""),
        pname: resource?.name,
        external_id: resourceId,
      }),
      ...(resource
        ? { currentTime: localTimeOf(world, resourceId), timeZoneDiffSeconds: offsetOf(world, resourceId) * 60 }
        : {}),
      deviceUTCDiffSeconds: 0,
    },
    user: { uid: "1", ulogin: "console", uname: "Console", languageCode: "en", ulanguage: "1" },
    queue: { date: activity?.date ?? "", status: "activated", isActual: true },
    openParams: {},
    ...(secured ? { securedData: secured } : {}),
    environment: { environmentName: world.instance, fsUrl: restUrl },
  };
}

const shown = async (rest: Rest, id: number): Promise<Values> => {
  const response = await rest(`/activities/${id}`);
  return response.ok ? ((await response.json()) as Values) : {};
};

/** Writes what a plugin changes by what REST does: the list first, then the activity it was opened on. */
export async function applyChange(change: Values, rest: Rest): Promise<Problem[]> {
  const list = Object.entries((change["activityList"] ?? {}) as Record<string, Values>).map(([aid, values]) => ({
    aid,
    ...values,
  }));
  const one = change["activity"] as Values | undefined;
  const problems: Problem[] = [];
  for (const { aid, astatus, ...values } of [...list, ...(one ? [one] : [])] as Values[]) {
    const tell = async (response: Response, code: string) => {
      if (response.ok) return;
      const { detail } = (await response.json().catch(() => ({}))) as { detail?: string };
      problems.push({
        type: "TYPE_ENTITY_PROPERTY",
        code,
        entity: "activity",
        entityId: aid,
        ...(detail ? { detail } : {}),
      });
    };
    const id = Number(aid);
    const fields = toRest("activity", Object.fromEntries(Object.entries(values).filter(([, value]) => !isFile(value))));
    if (Object.keys(fields).length > 0) {
      await tell(
        await rest(`/activities/${id}`, { method: "PATCH", body: JSON.stringify(fields) }),
        "CODE_PROPERTY_VALUE_INVALID",
      );
    }
    const now = toPlugin("activity", await shown(rest, id))["astatus"];
    if (astatus !== undefined && astatus !== now) {
      const action = actions[String(astatus)];
      const path = `/activities/${id}/custom-actions/${action}`;
      await tell(await rest(path, { method: "POST", body: "{}" }), "CODE_ACTIVITY_STATUS_INVALID");
    }
  }
  return problems;
}

const isFile = (value: unknown) => typeof value === "object" && value !== null;
