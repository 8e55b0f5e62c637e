import { Agent, createServer, get } from "node:http";

/** A moment at which a call came or went. */
interface Moment {
  readonly at: number;
  readonly now: number;
}

/** What was seen of calls. */
export interface Counts {
  readonly most: number;
  readonly done: number;
  readonly byProcess: Readonly<Record<string, number>>;
  readonly moments: readonly Moment[];
}

const agent = new Agent({ keepAlive: true });

/** Calls it with as little of its own as there is: places are what is measured. */
export const call = (url: string) =>
  new Promise<void>((done, fail) => {
    get(url, { agent }, (response) => response.resume().on("end", done).on("error", fail)).on("error", fail);
  });

/** A server that takes as long as it is told, and counts how many calls it has at once. */
export async function countingServer(): Promise<{
  url: string;
  counts: Counts;
  onCall(told: () => void): void;
  close(): void;
}> {
  const moments: Moment[] = [];
  const counts = { most: 0, done: 0, byProcess: {} as Record<string, number>, moments };
  const listeners: (() => void)[] = [];
  let now = 0;
  const change = (by: number) => {
    now += by;
    counts.most = Math.max(counts.most, now);
    moments.push({ at: performance.now(), now });
  };
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    if (pathname === "/warm") return void response.end("ok");
    change(1);
    for (const told of listeners) told();
    let ended = false;
    const end = (done: boolean) => {
      if (ended) return;
      ended = true;
      clearTimeout(timer);
      change(-1);
      if (!done) return;
      const process = searchParams.get("process") ?? "";
      counts.done += 1;
      counts.byProcess[process] = (counts.byProcess[process] ?? 0) + 1;
      response.end("ok");
    };
    const timer = setTimeout(() => end(true), Number(searchParams.get("ms")));
    // Whoever is killed ends its calls.
    response.on("close", () => end(false));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as { port: number };
  return {
    url: `http://127.0.0.1:${port}`,
    counts,
    onCall: (told) => listeners.push(told),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The longest time after a moment that fewer calls than `full` ran, in milliseconds, while any were left. */
export function longestBelow({ moments }: Counts, full: number, after: number): number {
  const last = moments.findLastIndex(({ now }) => now >= full);
  let longest = 0;
  let since: number | undefined;
  for (const { at, now } of moments.slice(0, last + 1)) {
    if (at < after) {
      since = now < full ? at : undefined;
      continue;
    }
    if (now < full) since ??= at;
    else {
      if (since !== undefined) longest = Math.max(longest, at - Math.max(since, after));
      since = undefined;
    }
  }
  return longest;
}
