import type { Methods } from "../method.js";

export const corePropertyMethods = {
  /** Lists all properties, page after page. */
  get_all_properties: {
    parameters: [
      { name: "initial_offset", default: 0 },
      { name: "limit", default: 100 },
    ],
    call: "metadata.properties.list",
    args: [{ fields: { offset: { from: "initial_offset" }, limit: { from: "limit" } } }],
    reads: "pages",
    model: "list",
    alwaysModelled: true,
    manual: true,
    note: "Iterate the list for every property of every page, or call `.all({ limit })`.",
  },
} as const satisfies Methods;
