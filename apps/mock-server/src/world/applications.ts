import { type Model, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { Application as ApplicationAnswer } from "@ofsc/metadata";
import { type Seed, seedOf } from "./seed-of.js";

/** What an application may do with one API. */
export interface ApiAccess {
  /** `coreAPI`, `metadataAPI`, `capacityAPI`, `statisticsAPI`, `partsCatalogAPI`, `fieldCollaborationAPI` … */
  label: string;
  /** @default "active" */
  status?: "active" | "inactive";
  /** Operations by their names in the contract, such as `quota.update`; one that is not listed is on. */
  apiMethods?: { label: string; status: "on" | "off" }[];
  /** Entities as paths name them, such as `activities`; one that is not listed is open. */
  apiEntities?: { label: string; access: "ReadOnly" | "ReadWrite" | "Hidden" }[];
}
export const ApiAccess: Model<ApiAccess> = () =>
  object<ApiAccess>({
    label: z.string(),
    status: z.optional(z.enum(["active", "inactive"])),
    apiMethods: z.optional(z.array(z.strictObject({ label: z.string(), status: z.enum(["on", "off"]) }))),
    apiEntities: z.optional(
      z.array(z.strictObject({ label: z.string(), access: z.enum(["ReadOnly", "ReadWrite", "Hidden"]) })),
    ),
  });

/** A program that calls the API; by default it is active, with tokens of OFS. */
export interface Application extends Seed<Omit<ApplicationAnswer, "resourcesToAllow">, "label"> {
  /** @default the label */
  clientId?: string;
  /** @default none: the application authenticates by assertion only */
  clientSecret?: string;
  /** PEM form of the key that its assertions are signed with. */
  publicKey?: string;
  /** What it may do. @default everything */
  apiAccess?: ApiAccess[];
  /** Ids of the resources that it can see, with all below them. @default everything */
  resourcesToAllow?: { resourceId: string }[];
}
export const Application: Model<Application> = () =>
  seedOf(
    ApplicationAnswer,
    { label: true },
    {
      clientId: z.optional(z.string()),
      clientSecret: z.optional(z.string()),
      publicKey: z.optional(z.string()),
      apiAccess: z.optional(z.array(schemaOf(ApiAccess))),
      resourcesToAllow: z.optional(z.array(z.strictObject({ resourceId: z.string() }))),
    },
    255,
  );

/** The id that an application authenticates with. */
export function clientIdOf({ label, clientId = label }: Application): string {
  return clientId;
}

export const applicationStore = () => ({ applications: new Map<string, Application>() });
export type ApplicationStore = Readonly<ReturnType<typeof applicationStore>>;
