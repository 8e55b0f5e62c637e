import type { Transport } from "@ofsc/transport";
import type { Context } from "../../context.js";
import { type Access, accessOf, type May } from "../../settings/access.js";
import { type Finding, fair, good } from "./finding.js";

const where = "Configuration, Applications, API access in OFS";

/** What will not work where an application may only read. */
const wants: Readonly<Record<string, string>> = {
  coreAPI: "commands that change activities, resources or users will not work",
  metadataAPI: "config apply will not work",
};

/** What the application may do, and what will not work for it. */
export async function examineAccess(context: Context, transport: Transport): Promise<Finding[]> {
  const access = await accessOf(context, transport);
  const of = (may: May) => access.apis.filter((one) => one.may === may).map(({ api }) => api);
  const used = [...of("write"), ...(access.stated ? [] : of("read"))];
  const reads: readonly Access["apis"][number][] = access.stated ? access.apis.filter(({ may }) => may === "read") : [];
  return [
    ...(used.length > 0 ? [good("API access", used.join(", "))] : []),
    ...reads.map(({ api }) => fair("API access", `${api} is read only${wants[api] ? `: ${wants[api]}` : ""}`)),
    ...of("nothing").map((api) => fair("API access", `${api} is not allowed`, where)),
    ...of("unknown").map((api) => fair("API access", `${api} did not answer as expected`, where)),
  ];
}
