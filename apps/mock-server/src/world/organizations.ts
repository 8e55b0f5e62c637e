import type { Model } from "@ofsc/contract";
import { Organization as OrganizationAnswer } from "@ofsc/metadata";
import { type Seed, seedOf } from "./seed-of.js";

/** A company whose people do the work. */
export interface Organization extends Seed<OrganizationAnswer, "label" | "type"> {}
export const Organization: Model<Organization> = () =>
  seedOf<Organization, OrganizationAnswer>(OrganizationAnswer, { label: true, type: true }, {});

export const organizationStore = () => ({ organizations: new Map<string, Organization>() });
type OrganizationStore = Readonly<ReturnType<typeof organizationStore>>;
