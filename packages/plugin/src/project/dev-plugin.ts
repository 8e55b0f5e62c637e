import type { PluginConfig } from "../config.js";
import { configOf, viteOf } from "./vite.js";

/** What a plugin is tried in. */
export interface DevHost {
  /** The address of the console. */
  readonly url: string;
  /** The activity to open it on. @default none: on the list */
  readonly activityId?: number;
  /** Ends it. */
  close(): Promise<unknown>;
}

/** A plugin under work. */
export interface DevPlugin {
  /** The plugin in its frame. */
  readonly url: string;
  /** The page of the plugin itself. */
  readonly page: string;
  /** Ends both servers. */
  close(): Promise<void>;
}

/** Serves the plugin in a folder by its vite, and the host that `listen` starts for it, such as the mock server's console. */
export async function devPlugin(
  folder: string,
  { port = 5173, listen }: { port?: number; listen(plugin: { config: PluginConfig; url: string }): Promise<DevHost> },
): Promise<DevPlugin> {
  const vite = await viteOf(folder);
  const config = await configOf(folder, vite);
  const server = await vite.createServer({ root: folder, logLevel: "error", server: { port, host: "127.0.0.1" } });
  await server.listen();
  const page = server.resolvedUrls?.local[0] ?? `http://127.0.0.1:${port}/`;
  const host = await listen({ config, url: page });
  const asked = new URLSearchParams({ plugin: config.label });
  if (host.activityId !== undefined) asked.set("activityId", String(host.activityId));
  return {
    url: `${host.url.replace(/\/$/, "")}/?${asked}#plugins`,
    page,
    async close() {
      await host.close();
      await server.close();
    },
  };
}
