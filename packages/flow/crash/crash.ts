import { openPrograms, random } from "services";
import { afterAll } from "vitest";
import type { Connection } from "./programs/config.js";

const files = ["server", "bulk", "export", "follow"].map((name) => `crash/programs/${name}.ts`);
const programs = openPrograms(new URL("../", import.meta.url), ...files);
afterAll(() => programs.close());

export const { start, withKills, folderOf } = programs;
export { random };

/** A server in a process of its own. */
export async function startServer(config: object = {}): Promise<Connection & { ask: typeof ask; stop: () => void }> {
  const { first, kill } = start("server", config);
  const connection = JSON.parse(await first) as Connection;
  async function ask(method: string, path: string, body?: object): Promise<Record<string, number>> {
    const init = body ? { method, body: JSON.stringify(body) } : { method };
    const response = await fetch(`${connection.url}/_mock/${path}`, init);
    if (!response.ok) throw new Error(await response.text());
    return (await response.json()) as Record<string, number>;
  }
  return { ...connection, ask, stop: kill };
}
