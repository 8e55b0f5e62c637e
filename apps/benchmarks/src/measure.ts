import type { Client } from "./clients/client.js";

/** Something that is measured: how often in one sample, and over how many rounds. */
export interface Scenario {
  readonly name: string;
  readonly rounds: number;
  readonly repeats: number;
  /** Calls that one repeat makes. */
  readonly calls: number;
  run(client: Client): Promise<unknown>;
}

/** Microseconds for one call. */
export interface Sample {
  readonly cpu: number;
  readonly wall: number;
}

/** Samples of every client, by round: within a round they follow each other, so what disturbs one disturbs all. */
export async function measure(scenario: Scenario, clients: readonly Client[]): Promise<Map<Client, Sample[]>> {
  const samples = new Map(clients.map((client) => [client, [] as Sample[]]));
  for (const client of clients) await sample(scenario, client, scenario.repeats * 8);
  for (let round = 0; round < scenario.rounds; round++) {
    // In another order each time, so that nobody always runs in the wake of the same neighbour.
    for (const client of shuffled(clients)) {
      samples.get(client)?.push(await sample(scenario, client, scenario.repeats));
    }
  }
  return samples;
}

async function sample({ run, calls }: Scenario, client: Client, repeats: number): Promise<Sample> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  for (let repeat = 0; repeat < repeats; repeat++) await run(client);
  const wall = (performance.now() - start) * 1000;
  const { user, system } = process.cpuUsage(cpu);
  const made = repeats * calls;
  return { cpu: (user + system) / made, wall: wall / made };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

function shuffled<T>(items: readonly T[]): T[] {
  const keyed = items.map((item) => ({ item, key: Math.random() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}
