import { isOfscError, type Transport } from "@ofsc/transport";
import type { Context } from "../context.js";
import { callOf, query } from "../operation/call-of.js";
import { findOperation } from "../operation/contracts.js";

/** What may be done with an API: changed and read, read, nothing; or nobody could find out. */
export type May = "write" | "read" | "nothing" | "unknown";

/** What an application may do. */
export interface Access {
  /** Whether OFS itself says so; else each API was tried by a small call, which tells nothing of writing. */
  readonly stated: boolean;
  readonly apis: readonly { readonly api: string; readonly may: May }[];
}

/** What the application in use may do: as OFS states it where it lets the application see that, else as tried. */
export const accessOf = async (context: Context, transport: Transport): Promise<Access> =>
  (await statedAccess(context, transport)) ?? (await triedAccess(context, transport));

/** APIs that the commands call. */
const apis = ["coreAPI", "metadataAPI", "capacityAPI", "statisticsAPI", "partsCatalogAPI", "fieldCollaborationAPI"];

const optionsOf = ({ io }: Context) => ({ signal: io.signal, attempts: 1, timeout: { total: 10_000 } });

interface Details {
  readonly status?: string;
  readonly apiMethods?: readonly { readonly status?: string }[];
  readonly apiEntities?: readonly { readonly access?: string }[];
}

async function statedAccess(context: Context, transport: Transport): Promise<Access | undefined> {
  const application = transport.principal?.replace(/@[^@]*$/, "");
  if (application === undefined) return undefined;
  const name = "metadata.applications.apiAccess.get";
  const get = callOf(await findOperation(name), transport, name);
  const ask = async (api: string) => {
    const details = (await get(application, api, optionsOf(context))) as Details;
    return { api, may: mayOf(details) };
  };
  try {
    // The first answer tells whether there is any.
    const [first = "", ...others] = apis;
    return { stated: true, apis: [await ask(first), ...(await Promise.all(others.map(ask)))] };
  } catch (error) {
    if (isOfscError(error)) return undefined;
    throw error;
  }
}

function mayOf({ status, apiMethods, apiEntities }: Details): May {
  if (status === "inactive") return "nothing";
  if (apiMethods && apiMethods.length > 0) return apiMethods.some((one) => one.status !== "off") ? "write" : "nothing";
  if (!apiEntities || apiEntities.length === 0) return "write";
  const open = apiEntities.filter(({ access }) => access !== "Hidden");
  if (open.length === 0) return "nothing";
  return open.some(({ access }) => access !== "ReadOnly") ? "write" : "read";
}

/** A call of each API that changes nothing and is small. */
const probes: Readonly<Record<string, readonly [operation: string, query?: object]>> = {
  coreAPI: ["core.events.subscriptions.list"],
  metadataAPI: ["metadata.languages.list", { limit: 1 }],
  capacityAPI: ["capacity.booking.fields"],
  statisticsAPI: ["statistics.activityDurations.list", { limit: 1 }],
};

async function triedAccess(context: Context, transport: Transport): Promise<Access> {
  const ask = async ([api, [name, asked = {}]]: [string, (typeof probes)[string]]) => {
    const may: May = await query(await findOperation(name), transport, name, asked, optionsOf(context)).then(
      () => "read",
      (error: unknown) => (isOfscError(error, "authorization") ? "nothing" : "unknown"),
    );
    return { api, may };
  };
  const found: Access["apis"][number][] = [];
  for (const probe of Object.entries(probes)) found.push(await ask(probe));
  return { stated: false, apis: found };
}

/** A sentence for people: `The application may use coreAPI, metadataAPI (read only).` */
export function sentenceOf({ stated, apis: found }: Access): string {
  const names = found.flatMap(({ api, may }) =>
    may === "write" ? [api] : may === "read" ? [stated ? `${api} (read only)` : api] : [],
  );
  if (names.length === 0) {
    const unknown = found.some(({ may }) => may === "unknown");
    return unknown ? "What the application may do, OFS did not say." : "The application may do nothing.";
  }
  return `The application may ${stated ? "use" : "read"} ${names.join(", ")}.`;
}
