import type { AccessToken, Authenticator } from "./authenticator.js";

/** Milliseconds before its end at which a token is renewed. */
export interface RefreshSettings {
  /** In the background, while calls go on with the old one. @default 300_000 */
  advisoryMs?: number;
  /** Before any further call. @default 30_000 */
  mandatoryMs?: number;
}

/** Gets a token other than those that are of no more use. */
export type FetchToken = (unusable: readonly string[]) => Promise<AccessToken>;

/**
 * One token for all calls. However many wait, one fetch serves them; a 401 only discards the token that it was for, so
 * that late ones do no harm; failures are not kept, but put off the next renewal in the background.
 */
export class TokenCache implements Authenticator {
  readonly #fetch: FetchToken;
  readonly #settings: RefreshSettings;
  readonly #unusable: string[] = [];
  #current: AccessToken | undefined;
  #flight: Promise<AccessToken> | undefined;
  #refreshAt = 0;
  #renewAt = 0;
  #failures = 0;
  #quietUntil = 0;

  constructor(fetch: FetchToken, settings: RefreshSettings = {}) {
    this.#fetch = fetch;
    this.#settings = settings;
  }

  authorize(): string | Promise<string> {
    const token = this.#usable();
    return token ? headerOf(token) : this.#renew().then(headerOf);
  }

  async token(): Promise<AccessToken> {
    return this.#usable() ?? this.#renew();
  }

  /** Forgets the token if it is the one that was refused; a newer one stays. */
  reject(header: string): boolean {
    if (this.#current && headerOf(this.#current) === header) this.#current = undefined;
    this.#discard(header.slice("Bearer ".length));
    return true;
  }

  #usable(): AccessToken | undefined {
    const now = Date.now();
    if (!this.#current || now >= this.#renewAt) return undefined;
    if (now >= this.#refreshAt && now >= this.#quietUntil) {
      this.#discard(this.#current.value.reveal());
      // Renewing in the background may fail without harm: the calls still have a token.
      this.#renew().catch(() => {});
    }
    return this.#current;
  }

  #discard(value: string): void {
    this.#unusable.push(value);
    this.#unusable.splice(0, this.#unusable.length - 10);
  }

  #renew(): Promise<AccessToken> {
    this.#flight ??= this.#load().finally(() => {
      this.#flight = undefined;
    });
    return this.#flight;
  }

  async #load(): Promise<AccessToken> {
    try {
      const token = await this.#fetch(this.#unusable);
      const { advisoryMs = 300_000, mandatoryMs = 30_000 } = this.#settings;
      const { expiresAt = Number.POSITIVE_INFINITY } = token;
      // A window as long as the life of a token would have it renewed with every call.
      const life = expiresAt - Date.now();
      this.#refreshAt = expiresAt - Math.min(advisoryMs, life / 2);
      this.#renewAt = expiresAt - Math.min(mandatoryMs, life / 10);
      this.#failures = 0;
      this.#current = token;
      return token;
    } catch (error) {
      this.#quietUntil = Date.now() + Math.min(30_000, 1_000 * 2 ** this.#failures++);
      throw error;
    }
  }
}

const headerOf = (token: AccessToken) => `Bearer ${token.value.reveal()}`;
