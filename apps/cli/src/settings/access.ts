import { isOfscError, type Transport } from "@ofsc/transport";
import type { Context } from "../context.js";
import { callOf, query } from "../operation/call-of.js";
import { findOperation } from "../operation/contracts.js";
import { timeoutOf } from "../operation/timeout-of.js";

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

/** Nobody waits long for what is told beside the answer, unless the line says so. */
const optionsOf = (context: Context) => ({
  signal: context.io.signal,
  attempts: 1,
  timeout: { total: 10_000 },
  ...timeoutOf(context),
});

interface Listed {
  readonly items: readonly { readonly label: string; readonly status?: string }[];
}

interface Details {
  readonly status?: string;
  readonly apiMethods?: readonly { readonly status?: string }[];
  readonly apiEntities?: readonly { readonly access?: string }[];
}

async function statedAccess(context: Context, transport: Transport): Promise<Access | undefined> {
  const application = transport.principal?.replace(/@[^@]*$/, "");
  if (application === undefined) return undefined;
  const named = async (name: string) => callOf(await findOperation(name), transport, name);
  const list = await named("metadata.applications.apiAccess.list");
  const get = await named("metadata.applications.apiAccess.get");
  const options = optionsOf(context);
  try {
    const { items } = (await list(application, options)) as Listed;
    const listed = new Map(items.map((one) => [one.label, one]));
    const ask = async (api: string) => {
      const known = listed.get(api);
      // What is closed has no details that anybody wants.
      const open = known && known.status !== "inactive";
      return { api, may: open ? mayOf((await get(application, api, options)) as Details) : ("nothing" as const) };
    };
    return { stated: true, apis: await Promise.all(apis.map(ask)) };
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
      (error: unknown) => {
        // What is no error of the SDK is an interrupt, or a fault of ours.
        if (!isOfscError(error)) throw error;
        return error.code === "authorization" ? "nothing" : "unknown";
      },
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
