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
  "config-apply": () => import("./config-apply.js"),
  "config-diff": () => import("./config-diff.js"),
  "config-pull": () => import("./config-pull.js"),
  "events-follow": () => import("./events-follow.js"),
  "export-activities": () => import("./export-activities.js"),
  "export-list": () => import("./export-list.js"),
  "extract-get": () => import("./extract-get.js"),
  "extract-list": () => import("./extract-list.js"),
  import: () => import("./import.js"),
  "plugins-check": () => import("./plugins/check.js"),
  "plugins-dev": () => import("./plugins/dev.js"),
  "plugins-export-xml": () => import("./plugins/export-xml.js"),
  "plugins-new": () => import("./plugins/new.js"),
  "plugins-upload": () => import("./plugins/upload.js"),
};
