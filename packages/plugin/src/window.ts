import { PluginError } from "./errors.js";

/** @internal What a plugin needs of its window. */
export interface PluginWindow {
  readonly parent: unknown;
  readonly location: {
    readonly origin: string;
    readonly hostname: string;
    readonly pathname: string;
    readonly ancestorOrigins?: ArrayLike<string>;
  };
  readonly document: { readonly referrer: string };
  readonly localStorage: Pick<Storage, "getItem" | "setItem">;
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
}

const usual = /^https:|^http:\/\/(.+\.)?(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** @internal The origin that holds the plugin. The referrer is the plugin's own when it went on within its frame. */
export function hostOf(window: PluginWindow, allowed: (origin: string) => boolean = () => true): string {
  const { ancestorOrigins } = window.location;
  const origin = ancestorOrigins?.[0] ?? /^\w+:\/\/[^/]+/.exec(window.document.referrer)?.[0] ?? "";
  if (window.parent === window || !usual.test(origin) || !allowed(origin)) {
    throw new PluginError("plugin_host", `no host for plugins: "${origin}"`);
  }
  return origin;
}
