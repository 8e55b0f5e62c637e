/** Where text goes. */
export interface Output {
  readonly isTty: boolean;
  /** The width of the terminal; absent where there is none. */
  readonly columns?: number | undefined;
  /** Resolves when more can be written; rejects when nobody reads any more. */
  write(text: string | Uint8Array): Promise<void>;
}

/** All that a command touches of the world, so that a test can hand it another one. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin: { readonly isTty: boolean; readonly stream: AsyncIterable<Uint8Array> };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly home: string;
  readonly platform: string;
  now(): Date;
  /** Another `fetch` than the runtime's. */
  readonly fetch?: typeof fetch;
  /** How long to wait between two questions about work that goes on, in milliseconds. @default 2000 */
  readonly pauseMs?: number;
  /** How long completion waits for an instance, in milliseconds. @default 1000 */
  readonly completeMs?: number;
  /** Fires at Ctrl-C. */
  readonly signal: AbortSignal;
  /** How many writes are under way, for whoever ends the process at once. */
  readonly under?: { writes: number };
}

/** Reads all that is piped in, up to a bound that no body of OFS reaches. */
export async function readStdin({ stdin }: Io, most = 64 * 1024 * 1024): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of stdin.stream) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > most) throw new RangeError(`more than ${most} characters on standard input`);
  }
  return text + decoder.decode();
}
