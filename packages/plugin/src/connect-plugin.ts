import type { PluginConfig } from "./config.js";
import { connectIn } from "./connect-in.js";
import type { PluginHandlers, PluginOptions } from "./handlers.js";
import type { OpenPlugin } from "./plugin.js";

/**
 * Meets OFS. The promise settles when a user opens the plugin; in the hidden frames of `init` and `wakeup` it never
 * does, there the handlers run and OFS removes the page.
 */
export const connectPlugin = <const C extends PluginConfig>(
  config: C,
  handlers?: PluginHandlers<C>,
  options?: PluginOptions,
): Promise<OpenPlugin<C>> => connectIn(window, config, handlers, options);
