import type { PluginConfig } from "./config.js";
import type { AwakePlugin, PluginStart } from "./plugin.js";
import type { After } from "./wire.js";

/** What a plugin does while nobody sees it. OFS is answered in time, whatever becomes of a handler. */
export interface PluginHandlers<C extends PluginConfig> {
  /** OFS is starting. What it brought is stored already. */
  init?(start: PluginStart<C>): After | void | Promise<After | void>;
  /** The device is online, or time has passed. A handler that throws is woken again. */
  wakeup?(plugin: AwakePlugin<C>): After | void | Promise<After | void>;
  /** Told of what nobody waits for: a failed handler, an error without a call, a message that is none. @default `reportError` */
  failed?(error: unknown): void;
}

/** How a plugin meets OFS. */
export interface PluginOptions {
  /** Which origins may hold the plugin. @default any with HTTPS, and this machine */
  hosts?: ((origin: string) => boolean) | undefined;
  /** Where what `init` brings is kept. @default localStorage, by the path of the page */
  store?: Pick<Storage, "getItem" | "setItem"> | undefined;
  /** Ask OFS for objects instead of texts. Photos need it. @default true */
  objects?: boolean | undefined;
}
