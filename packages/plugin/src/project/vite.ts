import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { PluginConfig } from "../config.js";
import { ProjectError } from "./project-error.js";

/** What is used of the vite of a project. */
export interface Vite {
  build(options: object): Promise<unknown>;
  createServer(options: object): Promise<DevServer>;
  loadConfigFromFile(env: object, file: string, root: string): Promise<{ config: unknown } | null>;
}

/** A server of vite. */
export interface DevServer {
  listen(): Promise<unknown>;
  close(): Promise<void>;
  readonly resolvedUrls: { readonly local: readonly string[] } | null;
}

/** @internal The vite that is installed in a project. */
export async function viteOf(folder: string): Promise<Vite> {
  try {
    const { resolve } = createRequire(join(folder, "package.json"));
    return (await import(pathToFileURL(resolve("vite")).href)) as Vite;
  } catch (cause) {
    throw new ProjectError("vite", `vite is not installed in ${folder}`, { cause });
  }
}

/** @internal What `plugin.config.ts` exports. */
export async function configOf(folder: string, vite: Vite): Promise<PluginConfig> {
  const env = { command: "build", mode: "production" };
  const file = join(folder, "plugin.config.ts");
  const found = await vite.loadConfigFromFile(env, file, folder).catch((cause: unknown) => {
    throw new ProjectError("config", `${file} cannot be read`, { cause });
  });
  const config = found?.config as PluginConfig | undefined;
  if (typeof config?.label !== "string" || config.name === undefined) {
    throw new ProjectError("config", `${file} has to export a plugin as its default`);
  }
  return config;
}
