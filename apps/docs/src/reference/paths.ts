import { kebab } from "../../../cli/src/manifest/kebab.js";

/** The path of the page of an operation: `core.activities.links.get` is at `/api/activities/links/get/`. */
export function pathOf(name: string): string {
  const [api = "", ...rest] = name.split(".");
  // A few groups are named alike in several APIs.
  const words = rest[0] === "metadataCatalog" ? [rest[0], api] : api === "token" ? [api, ...rest] : rest;
  return `/api/${words.map(kebab).join("/")}/`;
}

/** The page of the group that an operation is in. */
export function groupOf(name: string): { key: string; path: string; title: string } {
  const [api = "", group = ""] = name.split(".");
  const own = api === "token" ? "token" : group;
  return { key: `${api === "token" ? "token" : `${api}.${group}`}`, path: `/api/${kebab(own)}/`, title: own };
}
