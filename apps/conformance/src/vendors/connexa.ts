import { ACTIVITY, CHANGE, ID, NEW_ACTIVITY, SKILL, SUBSCRIPTION } from "../cases/build.js";
import type { CaseVendor } from "./vendor.js";

const input = { name: "field", internetAccess: "SPLIT_TUNNEL_ON" };
const application = { clientId: "app", clientSecret: "canary-secret" };

export const connexa: CaseVendor = {
  name: "connexa",
  texts: [
    ["core.activities.list", "connexa.networks.connectors.list"],
    ...["get", "create", "update", "delete"].flatMap((verb) => [
      [`core.activities.${verb}`, `connexa.networks.${verb}`] as const,
      [`core\\.activities\\.${verb}`, `connexa\\.networks\\.${verb}`] as const,
    ]),
    ["core.events.subscriptions.create", "connexa.networks.connectors.startIpsec"],
    ["metadata.workSkills.createOrReplace", "connexa.networks.update"],
    ["/rest/ofscCore/v1/activities", "/api/v1/networks"],
    ["PATCH", "PUT"],
    ["{activityId}", "{networkId}"],
    ['{"timeSlot":"08-10"}', JSON.stringify(input)],
  ],
  values: [
    [ACTIVITY, { id: "n-1", name: "field" }],
    [NEW_ACTIVITY, input],
    [CHANGE, input],
    [SKILL, input],
    [[SUBSCRIPTION], [ID]],
    [{ items: [] }, { content: [], page: 0, totalPages: 0 }],
    [{ activityId: ID }, { networkId: ID }],
    // No id is wrong but what leads elsewhere.
    [["x"], [".."]],
    [
      ["none", { attempts: 1 }],
      ["..", { attempts: 1 }],
    ],
    ["activityId", "networkId"],
    [{ $matches: "activities" }, { $matches: "networks" }],
    [{ $oauth2: application }, { $clientCredentials: application }],
  ],
  members: { resources: "networkId" },
  lacks: [
    [/^arguments: sends /, "wants a name in every body"],
    [/^paths: sends a query to a path/, "writes a list by its name again and again, not with commas"],
    [/a client id without its secret/, "says that the secret is missing"],
    [/^drift: .* a field that is missing/, "misses more than one field"],
  ],
};
