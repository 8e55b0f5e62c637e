import type { Context } from "../context.js";

type Module = () => Promise<{ run(context: Context): Promise<number> }>;

/** What runs each command written by hand, loaded when it is run. */
export const modules: Readonly<Record<string, Module>> = {
  api: () => import("./api.js"),
  completion: () => import("./completion.js"),
  doctor: () => import("./doctor.js"),
  login: () => import("./login.js"),
  logout: () => import("./logout.js"),
  mcp: () => import("./mcp.js"),
  mock: () => import("./mock.js"),
  open: () => import("./open.js"),
  "profiles-list": () => import("./profiles-list.js"),
  "profiles-remove": () => import("./profiles-remove.js"),
  "profiles-show": () => import("./profiles-show.js"),
  "profiles-use": () => import("./profiles-use.js"),
  whoami: () => import("./whoami.js"),
};
