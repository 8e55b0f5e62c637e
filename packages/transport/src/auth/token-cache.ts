import { copyError } from "@ofsc/contract";
import { NEVER } from "../scope.js";
import type { AccessToken, Authenticator } from "./authenticator.js";
import { bearerHeader } from "./bearer-header.js";

/** Milliseconds before its end at which a token is renewed. */
export interface RefreshSettings {
  /** In the background, while calls go on with the old one. @default 300_000 */
  advisoryMs?: number | undefined;
  /** Before any further call. @default 30_000 */
  mandatoryMs?: number | undefined;
}

/** Gets a token other than those that are of no more use. */
export type FetchToken = (unusable: readonly string[]) => Promise<AccessToken>;

interface Held {
  readonly token: AccessToken;
  readonly header: string;
}

/**
 * One token for all calls. However many wait, one fetch serves them; a 401 only discards the token that it was for, so
 * that late ones do no harm; failures are not kept, but put off the next renewal in the background.
 */
export class TokenCache implements Authenticator {
  readonly #fetch: FetchToken;
  readonly #settings: RefreshSettings;
  readonly #unusable: string[] = [];
  #current: Held | undefined;
  #flight: Promise<Held> | undefined;
  #staleAt = 0;
  #refreshAt = 0;
  #renewAt = 0;
  #failures = 0;
  #failure: unknown;
  #quietUntil = 0;

  constructor(
    fetch: FetchToken,
    settings: RefreshSettings = {},
    readonly principal?: string,
  ) {
    this.#fetch = fetch;
    this.#settings = settings;
  }

  authorize(): string | Promise<string> {
    return this.#usable()?.header ?? this.#renew().then(({ header }) => header);
  }

  async token(): Promise<AccessToken> {
    return (this.#usable() ?? (await this.#renew())).token;
  }

  /** Forgets the token if it is the one that was refused; a newer one stays. */
  reject(header: string): boolean {
    if (this.#current?.header === header) this.#current = undefined;
    this.#discard(header.slice("Bearer ".length));
    return true;
  }

  #usable(): Held | undefined {
    const now = performance.now();
    if (!this.#current || now >= this.#renewAt) return undefined;
    if (now >= this.#refreshAt && now >= this.#quietUntil && !this.#flight) {
      this.#discard(this.#current.token.value.reveal());
      // Renewing in the background may fail without harm: the calls still have a token.
      this.#renew().catch(() => {});
    }
    return this.#current;
  }

  #discard(value: string): void {
    if (this.#unusable.includes(value)) return;
    this.#unusable.push(value);
    this.#unusable.splice(0, this.#unusable.length - 10);
  }

  #renew(): Promise<Held> {
    const now = performance.now();
    // One that never ends is not waited for for ever.
    if (!this.#flight || now >= this.#staleAt) {
      this.#staleAt = now + 30_000;
      const begun = this.#load().finally(() => this.#land(begun));
      this.#flight = begun;
    }
    const flight = this.#flight;
    return flight.catch((error: unknown) => {
      if (error === this.#failure) throw copyError(error);
      // Not the fetch has failed: in a worker it ends with the request that began it, so this one begins it anew.
      this.#land(flight);
      return this.#renew();
    });
  }

  #land(flight: Promise<Held>): void {
    if (this.#flight === flight) this.#flight = undefined;
  }

  async #load(): Promise<Held> {
    try {
      const token = await this.#fetch(this.#unusable);
      const held = { token, header: bearerHeader(token.value) };
      const { advisoryMs = 300_000, mandatoryMs = 30_000 } = this.#settings;
      const { expiresAt = NEVER } = token;
      // A window as long as the life of a token would have it renewed with every call.
      const life = expiresAt - Date.now();
      // From here on by a clock that nobody can set.
      const endsAt = performance.now() + life;
      this.#refreshAt = endsAt - Math.min(advisoryMs, life / 2);
      this.#renewAt = endsAt - Math.min(mandatoryMs, life / 10);
      this.#failures = 0;
      this.#current = held;
      return held;
    } catch (error) {
      this.#failure = error;
      this.#quietUntil = performance.now() + Math.min(30_000, 1_000 * 2 ** this.#failures++);
      throw error;
    }
  }
}
