import { parseRoute } from "@ofsc/contract";
import type { Received } from "@ofsc/contract/mock";
import type { Version } from "../since.js";
import { has, ownerOf, pageOf, type Row, type Rows, rowOf, rowsAt } from "./collections.js";
import { settings } from "./settings.js";

/** What the service keeps. */
export interface State {
  readonly rows: Rows;
  readonly values: Map<string, unknown>;
  /** The version of the server. */
  readonly version: Version;
}

/** Answers an operation by its form: most are the same five on one collection or another. */
export function handle(state: State, received: Received): unknown {
  const { operation, name, params, body, query } = received;
  const { verb, path, names } = parseRoute(operation.route);
  const base = (path.split("/{", 1)[0] ?? "").replace("/api/v1", "");
  if (base.startsWith("/settings") || base.startsWith("/dns-log")) return settings(state.values, verb, path, body);
  if (name === "regions.list")
    return [{ id: "eu-central-1", continent: "Europe", country: "Germany", countryIso: "DE" }];
  if (name === "sessions.list") return sessions(state.rows, query);
  const id = params[names[0] ?? ""];
  const action = path.split("}/")[1];
  if (action) return act(state, base, id, verb, action);
  const show = (row: Row) => shown(state, base, row);
  if (operation.page) {
    const rows = [...rowsAt(state.rows, base).values()].filter((row) => has(row, ownerOf(query)));
    return pageOf(rows.map(show), query);
  }
  switch (verb) {
    case "POST":
      return show(create(state, base, { ...(body as object), ...ownerOf(query) }));
    case "PUT": {
      const { id: kept, ...row } = rowOf(state.rows, base, id);
      const replaced = { ...row, ...written(base, body as object), id: kept };
      rowsAt(state.rows, base).set(kept, replaced);
      return show(replaced);
    }
    case "DELETE":
      rowsAt(state.rows, base).delete(rowOf(state.rows, base, id).id);
      return undefined;
    default:
      return show(rowOf(state.rows, base, id));
  }
}

/** Adds a thing to a collection, with what the service knows of it. */
export function create({ rows }: State, base: string, members: object): Row {
  const row: Row = { id: crypto.randomUUID(), ...born(base), ...written(base, members) };
  rowsAt(rows, base).set(row.id, row);
  return row;
}

function born(base: string): object {
  if (base.endsWith("/connectors")) return { connectionStatus: "OFFLINE", licensed: true, ipV4Address: "100.96.0.1" };
  if (base === "/users") return { status: "INVITED", connectionStatus: "OFFLINE", licensed: true, devices: [] };
  return {};
}

/** Routes are told in one form and shown in another. */
function written(base: string, { routes, value, ...members }: { routes?: unknown; value?: unknown }): object {
  const route = (told: object) => {
    const { value: subnet, ...rest } = told as { value?: unknown };
    return { id: crypto.randomUUID(), subnet, ...rest };
  };
  return {
    ...members,
    ...(base === "/networks/routes" && { subnet: value, type: "IP_V4" }),
    ...(Array.isArray(routes) && { routes: routes.map(route) }),
  };
}

/** A thing as a version shows it. */
function shown({ version, rows }: State, base: string, row: Row): Row {
  const { routes, licensed, gatewaysIds, tunnelBypass, ...always } = row;
  const isOld = version === "1.0" || version === "1.1.0";
  const hasRoutes = base.endsWith("/applications") || base === "/networks/ip-services" || version === "1.0";
  return {
    ...always,
    ...(routes !== undefined && (hasRoutes || !base.endsWith("/ip-services")) && { routes }),
    ...(licensed !== undefined && !isOld && { licensed }),
    ...(version === "1.2.2" && {
      ...(gatewaysIds !== undefined && { gatewaysIds }),
      ...(tunnelBypass !== undefined && { tunnelBypass }),
    }),
    ...(/^\/(networks|hosts)$/.test(base) && {
      connectors: [...rowsAt(rows, `${base}/connectors`).values()].filter(
        ({ networkItemId }) => networkItemId === row.id,
      ),
    }),
  };
}

function act(state: State, base: string, id: string | undefined, verb: string, action: string): unknown {
  const row = rowOf(state.rows, base, id);
  if (action === "profile" || action === "profile/encrypt") {
    if (verb === "DELETE") return undefined;
    const text = action === "profile" ? `client\n# ${row["name"]}\nremote 127.0.0.1 1194\n` : `token-of-${row.id}`;
    return new Response(text, { headers: { "content-type": "text/plain" } });
  }
  const changes: Record<string, object> = {
    activate: base === "/users" ? { status: "ACTIVE" } : { licensed: true },
    suspend: base === "/users" ? { status: "SUSPENDED" } : { licensed: false },
    "ipsec/start": { connectionStatus: "ONLINE" },
    "ipsec/stop": { connectionStatus: "OFFLINE" },
  };
  Object.assign(row, changes[action]);
  return undefined;
}

function sessions(all: Rows, { cursor = "0", size = 100, status }: Received["query"]): object {
  const from = Number(cursor);
  const rows = [...rowsAt(all, "/sessions").values()].filter((row) => status === undefined || row["status"] === status);
  const end = from + Number(size);
  return { sessions: rows.slice(from, end), ...(end < rows.length && { nextCursor: String(end) }) };
}
