import { OFSConfig, type TransportSettings } from "./config.js";
import { warnLegacy } from "./warn.js";

/** Where OFS is and who calls. */
export interface OFSCOptions {
  /** The id of the application. */
  clientID?: string | undefined;
  /** Its secret. */
  secret?: string | undefined;
  /** The name of the instance. */
  instance?: string | undefined;
  /** The same, by its legacy names. */
  companyName?: string | undefined;
  /** The name of the instance, by the third of its names. */
  company?: string | undefined;
  /** The resource that `get_all_activities` starts from. */
  root?: string | null | undefined;
  /** Another address than the instance's own; a path in it is kept. */
  baseUrl?: string | null | undefined;
  /** Whether to call with a token, which is fetched; otherwise with HTTP Basic. @default false */
  useToken?: boolean | undefined;
  /** Whether an error status throws. @default true */
  enable_auto_raise?: boolean | undefined;
  /** Whether answers become lists and entities. @default true */
  enable_auto_model?: boolean | undefined;
  /** Settings of the transport, such as time limits, retries or a `fetch`. */
  transport?: TransportSettings | undefined;
}

/** The options that are given by place, in their order. */
export const places = [
  "clientID",
  "instance",
  "secret",
  "root",
  "baseUrl",
  "useToken",
  "enable_auto_raise",
  "enable_auto_model",
] as const satisfies readonly (keyof OFSCOptions)[];
/** All options, those by place first. */
export const names = new Set<string>([...places, "company", "companyName", "transport"]);

/** How `OFSC` is constructed: by place, by name, or both. */
export type OFSCArguments =
  | [options: OFSCOptions]
  | [
      clientID: string,
      companyName: string,
      secret: string,
      root?: string | null,
      baseUrl?: string | null,
      useToken?: boolean,
      enable_auto_raise?: boolean,
      enable_auto_model?: boolean,
      options?: OFSCOptions,
    ]
  | [clientID: string, companyName: string, secret: string, options: OFSCOptions]
  | [clientID: string, companyName: string, options: OFSCOptions]
  | [clientID: string, options: OFSCOptions];

/** The configuration that the arguments describe. */
export function configOf(args: OFSCArguments): OFSConfig {
  const options = byName(args);
  const { baseUrl, enable_auto_raise, enable_auto_model, ...rest } = options;
  return new OFSConfig({
    ...rest,
    clientID: options.clientID as string,
    secret: options.secret as string,
    companyName: instanceOf(options) as string,
    baseURL: baseUrl,
    auto_raise: enable_auto_raise,
    auto_model: enable_auto_model,
  });
}

function byName(args: OFSCArguments): OFSCOptions {
  const last = args.at(-1);
  const isOptions = typeof last === "object" && last !== null;
  const positional = isOptions ? args.slice(0, -1) : args;
  if (positional.length > places.length) throw new TypeError(`OFSC() takes ${places.length} positional arguments`);
  const options = isOptions ? last : {};
  const unknown = Object.keys(options).filter((name) => !names.has(name));
  if (unknown.length > 0) throw new TypeError(`OFSC() has no option ${unknown.join(", ")}`);
  const twice = places.slice(0, positional.length).filter((name) => name in options);
  if (twice.length > 0) throw new TypeError(`OFSC() got more than one value for ${twice.join(", ")}`);
  return { ...Object.fromEntries(positional.map((value, index) => [places[index], value])), ...options };
}

/** The instance, by whatever name it is given; out of the environment when it is not. */
function instanceOf({ instance, company, companyName }: OFSCOptions): string | undefined {
  if (instance !== undefined) return instance;
  for (const [name, value] of Object.entries({ companyName, company })) {
    if (value === undefined) continue;
    warnLegacy({ code: `OFSC_PY_${name}`, message: `${name} → instance, see docs/migration.md#${name}` });
    return value;
  }
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  const { OFSC_INSTANCE, OFSC_COMPANY } = process?.env ?? {};
  if (OFSC_INSTANCE || !OFSC_COMPANY) return OFSC_INSTANCE;
  warnLegacy({
    code: "OFSC_PY_OFSC_COMPANY",
    message: "OFSC_COMPANY → OFSC_INSTANCE, see docs/migration.md#OFSC_COMPANY",
  });
  return OFSC_COMPANY;
}
