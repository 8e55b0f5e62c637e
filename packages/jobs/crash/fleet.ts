import { openPrograms, type Running } from "services";

/** Where the programs are, from the package. */
const files = ["crash/programs/server.ts", "crash/programs/worker.ts"];
const packageFolder = new URL("../", import.meta.url);

/** Where a mock server is, and what it knows a client by. */
interface Connection {
  readonly url: string;
  readonly instance: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Workers as processes, and the server that they call. */
export function openFleet() {
  const programs = openPrograms(packageFolder, ...files);
  return {
    ...programs,
    async site(config: object = {}) {
      const { url, ...credentials } = JSON.parse(await programs.start("server", config).first) as Connection;
      return {
        site: { ...credentials, baseUrl: url },
        ask: async (method: string, path: string, body?: object): Promise<Record<string, number>> => {
          const init = body ? { method, body: JSON.stringify(body) } : { method };
          const response = await fetch(`${url}/_mock/${path}`, init);
          if (!response.ok) throw new Error(await response.text());
          return (await response.json()) as Record<string, number>;
        },
      };
    },
    async workers(count: number, config: object): Promise<Running[]> {
      const workers = Array.from({ length: count }, () => programs.start("worker", config));
      await Promise.all(workers.map(({ first }) => first));
      return workers;
    },
  };
}

/** Ends workers as a machine that is shut down does. */
export async function endAll(workers: readonly Running[]): Promise<void> {
  for (const worker of workers) worker.kill("SIGTERM");
  const all = await Promise.all(workers.map(({ ended }) => ended));
  const failed = all.find(({ code }) => code !== 0 && code !== null);
  if (failed) throw new Error(failed.errors);
}
