import type { ConsolePlugin } from "./api.js";
import { properties } from "./plugin-names.js";

/** Plugins of which the address is all that is known: all fields of activities are configured for them. */
export const pluginsAt = (urls: readonly string[]): ConsolePlugin[] =>
  urls.map((url, at) => ({
    url: new URL(url).href,
    config: { label: at === 0 ? "plugin" : `plugin_${at + 1}`, name: url, properties: { activity: properties } },
  }));
