import type { TransportOptions } from "@ofsc/transport";

/** How the calls of legacy code are made, where the transport's defaults do not fit. */
export type TransportSettings = Omit<
  TransportOptions,
  "instance" | "baseUrl" | "auth" | "clientId" | "clientSecret" | "token"
>;

/** What an `OFSConfig` is made of. */
export interface OFSConfigOptions {
  /** The id of the application. */
  clientID: string;
  /** Its secret. */
  secret: string;
  /** The name of the instance. */
  companyName: string;
  /** Whether to call with a token, which is fetched; otherwise with HTTP Basic. @default false */
  useToken?: boolean | undefined;
  /** A token from elsewhere, used in place of one that is fetched. */
  access_token?: string | null | undefined;
  /** The resource that `get_all_activities` starts from. */
  root?: string | null | undefined;
  /** Another address than the instance's own; a path in it is kept. */
  baseURL?: string | null | undefined;
  /** Whether an error status throws. @default true */
  auto_raise?: boolean | undefined;
  /** Whether answers become lists and entities. @default true */
  auto_model?: boolean | undefined;
  /** Settings of the transport, such as time limits, retries or a `fetch`. */
  transport?: TransportSettings | undefined;
}

/** Where OFS is, who calls, and what becomes of answers. One is shared by the four classes; changes take effect at once. */
export class OFSConfig {
  /** The id of the application. */
  clientID: string;
  /** Its secret. */
  secret: string;
  /** The name of the instance. */
  companyName: string;
  /** Whether to call with a token, which is fetched; otherwise with HTTP Basic. */
  useToken: boolean;
  /** A token from elsewhere; null for none. */
  access_token: string | null;
  /** The resource that `get_all_activities` starts from; null for none. */
  root: string | null;
  /** The address of the instance. */
  baseURL: string;
  /** Whether an error status throws. */
  auto_raise: boolean;
  /** Whether answers become lists and entities. */
  auto_model: boolean;
  /** Settings of the transport; they cannot be changed later. */
  readonly transport: TransportSettings;

  constructor(options: OFSConfigOptions) {
    const wrong = (["clientID", "companyName", "secret"] as const).filter((name) => typeof options[name] !== "string");
    if (wrong.length > 0) throw new TypeError(`${wrong.join(", ")}: expected text`);
    this.clientID = options.clientID;
    this.secret = options.secret;
    this.companyName = options.companyName;
    this.useToken = options.useToken ?? false;
    this.access_token = options.access_token ?? null;
    this.root = options.root ?? null;
    this.baseURL = options.baseURL || `https://${options.companyName}.fs.ocs.oraclecloud.com`;
    this.auto_raise = options.auto_raise ?? true;
    this.auto_model = options.auto_model ?? true;
    this.transport = options.transport ?? {};
    // Not to be printed with the rest.
    for (const name of ["secret", "access_token"]) Object.defineProperty(this, name, { enumerable: false });
  }

  /** The credentials as HTTP Basic sends them. */
  get basicAuthString(): string {
    const bytes = new TextEncoder().encode(`${this.clientID}@${this.companyName}:${this.secret}`);
    return btoa(String.fromCharCode(...bytes));
  }
}
