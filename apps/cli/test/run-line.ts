import { createMockServer } from "@ofsc/mock-server";
import type { Program } from "../src/context.js";
import type { Io, Output } from "../src/io.js";
import { main } from "../src/main.js";
import { ofsc } from "../src/ofsc.js";

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface World {
  /** Another program than `ofsc`. */
  readonly program?: Program;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  /** The platform; Linux where this is absent. */
  readonly platform?: string;
  readonly cwd?: string;
  readonly home?: string;
  readonly signal?: AbortSignal;
  readonly fetch?: typeof fetch;
  /** How long completion waits for the instance. */
  readonly completeMs?: number;
  /** What tells the time; it stands still where this is absent. */
  readonly now?: () => Date;
  /** Told of what comes on standard output. */
  readonly onStdout?: (text: string) => void;
  /** The width of the terminal; absent for a pipe. */
  readonly columns?: number;
}

/** The time that is in all tests. */
const now = new Date("2026-12-01T08:00:00Z");

/** A line as a shell would split it: blanks, quotes of both kinds. */
export function words(line: string): string[] {
  return Array.from(line.matchAll(/(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([^\s"']+))+/g), ([text]) =>
    text.replace(
      /"((?:[^"\\]|\\.)*)"|'([^']*)'/g,
      (_, double?: string, single?: string) => double?.replace(/\\(.)/g, "$1") ?? single ?? "",
    ),
  );
}

/** Runs a line in this process. */
export async function runLine(line: string | readonly string[], world: World = {}): Promise<Ran> {
  const texts = { stdout: "", stderr: "" };
  const output = (name: keyof typeof texts): Output => ({
    isTty: world.columns !== undefined,
    columns: world.columns,
    write: async (text) => {
      const decoded = typeof text === "string" ? text : new TextDecoder().decode(text);
      texts[name] += decoded;
      if (name === "stdout") world.onStdout?.(decoded);
    },
  });
  const io: Io = {
    stdout: output("stdout"),
    stderr: output("stderr"),
    stdin: {
      isTty: false,
      stream: (async function* () {
        yield new TextEncoder().encode(world.stdin ?? "");
      })(),
    },
    env: { OFSC_NO_KEYRING: "1", TZ: "UTC", ...world.env },
    cwd: world.cwd ?? "/nowhere",
    home: world.home ?? "/nowhere",
    platform: world.platform ?? "linux",
    now: world.now ?? (() => now),
    pauseMs: 1,
    ...(world.completeMs !== undefined && { completeMs: world.completeMs }),
    signal: world.signal ?? new AbortController().signal,
    ...(world.fetch && { fetch: world.fetch }),
  };
  const code = await main(typeof line === "string" ? words(line) : line, io, world.program ?? ofsc);
  return { code, ...texts };
}

/** A mock server with a fixed clock, and what the environment has to say to reach it. */
export function createWorld(seed: object = {}): { world: World; server: ReturnType<typeof createMockServer> } {
  const server = createMockServer({ clock: now, seed } as never);
  const { instance, clientId, clientSecret } = server.credentials;
  return {
    server,
    world: {
      fetch: ((input: string, init?: RequestInit) => server.fetch(new Request(input, init))) as typeof fetch,
      env: {
        OFSC_BASE_URL: "https://mock.example",
        OFSC_INSTANCE: instance,
        OFSC_CLIENT_ID: clientId,
        OFSC_CLIENT_SECRET: clientSecret,
      },
    },
  };
}
