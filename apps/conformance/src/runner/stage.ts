import type { StoredToken, TransportOptions } from "@ofsc/sdk";
import type { Case, Json } from "../case.js";
import type { AbortPlan, AnyClient, ClientMaker, Props } from "./props.js";
import { revive } from "./revive.js";

interface WatchedSignal {
  readonly signal: AbortSignal;
  listeners: number;
}

/** What a case works with: its clients, its signals, and what was noted on the way. */
export class Stage implements Props {
  readonly notes: Record<string, unknown>[] = [];
  readonly stores = new Map<string, Map<string, StoredToken>>();
  readonly #signals = new Map<string, WatchedSignal>();
  readonly #clients: (AnyClient | undefined)[] = [];
  readonly #options: readonly Json[];

  constructor(
    { options = {} }: Case,
    private readonly defaults: TransportOptions,
    /** The key that signs assertions, in PEM. */
    readonly key: string,
    private readonly maker: ClientMaker,
  ) {
    this.#options = Array.isArray(options) ? options : [options];
  }

  get auth(): ClientMaker["auth"] {
    return this.maker.auth;
  }

  /** Whether the first client could be made. */
  get made(): boolean {
    return this.#clients[0] !== undefined;
  }

  /** A client that has been made. */
  client(index: number): AnyClient {
    const known = this.#clients[index];
    if (!known) throw new Error(`client ${index} was not made yet`);
    return known;
  }

  /** A client, made when it is first needed. */
  async makeClient(index: number): Promise<AnyClient> {
    const known = this.#clients[index];
    if (known) return known;
    const written = JSON.stringify(this.#options[index] ?? {}).replaceAll("{base}", this.defaults.baseUrl ?? "");
    const options = revive(JSON.parse(written) as Json, this) as TransportOptions & { auth?: { $later?: unknown } };
    const later = options.auth?.$later as (() => Promise<TransportOptions["auth"]>) | undefined;
    const own = options.auth || options.clientId || "token" in options;
    const { token, ...rest } = this.defaults;
    const all = { ...rest, ...(!own && { token }), ...options, ...(later && { auth: await later() }) };
    for (const [name, value] of Object.entries(all)) if (value === undefined) delete all[name as keyof typeof all];
    const client = this.maker.create(all as TransportOptions);
    this.#clients[index] = client;
    return client;
  }

  /** A signal that counts who listens to it. */
  signal({ afterMs, already, timeout, reason, name = `signal ${this.#signals.size}` }: AbortPlan): AbortSignal {
    const known = this.#signals.get(name);
    if (known) return known.signal;
    const controller = new AbortController();
    const abort = () => controller.abort(reason === undefined ? undefined : this.reason(reason));
    const signal = timeout ? AbortSignal.timeout(afterMs ?? 0) : controller.signal;
    const watched: WatchedSignal = { signal, listeners: 0 };
    const { addEventListener, removeEventListener } = signal;
    signal.addEventListener = (...args: Parameters<typeof addEventListener>) => {
      watched.listeners++;
      addEventListener.apply(signal, args);
    };
    signal.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
      watched.listeners--;
      removeEventListener.apply(signal, args);
    };
    this.#signals.set(name, watched);
    if (already) abort();
    else if (afterMs !== undefined) setTimeout(abort, afterMs);
    return signal;
  }

  /** Whether something thrown is the very reason of one of the signals. */
  isReason(error: unknown): boolean {
    return [...this.#signals.values()].some(({ signal }) => signal.aborted && signal.reason === error);
  }

  /** Listeners that are still on the signals of the case. */
  get listeners(): number {
    return [...this.#signals.values()].reduce((sum, { listeners }) => sum + listeners, 0);
  }

  private reason(reason: Json): unknown {
    return typeof reason === "string" && reason.startsWith("Error: ") ? new Error(reason.slice(7)) : reason;
  }
}
