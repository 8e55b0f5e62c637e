import type { Methods } from "../method.js";

const label = { parameters: [{ name: "label" }], args: [{ from: "label" }] } as const;

export const applicationMethods = {
  /** Lists applications. */
  get_applications: { parameters: [], call: "metadata.applications.list", args: [], model: "list" },
  /** Gets an application. */
  get_application: { ...label, call: "metadata.applications.get", model: "entity" },
  /** Lists what an application may use of each API. */
  get_application_api_accesses: { ...label, call: "metadata.applications.apiAccess.list" },
  /** Gets what an application may use of one API. */
  get_application_api_access: {
    parameters: [{ name: "label" }, { name: "accessId" }],
    call: "metadata.applications.apiAccess.get",
    args: [{ from: "label" }, { from: "accessId" }],
  },
  /** Lists organizations. */
  get_organizations: { parameters: [], call: "metadata.organizations.list", args: [], model: "list" },
  /** Gets an organization. */
  get_organization: { ...label, call: "metadata.organizations.get", model: "entity" },
} as const satisfies Methods;
