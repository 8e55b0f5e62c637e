import {
  int,
  type Linked,
  linked,
  type Model,
  maxLength,
  minLength,
  type Open,
  object,
  openEnum,
  schemaOf,
} from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { type MetadataStatus, metadataStatus } from "../metadata-status.js";

/** A resource that an application may see, and with it all resources below. */
export interface AllowedResource {
  /** Counts when both are given. */
  resourceId?: string;
  /** The same resource by the number OFS gave it. */
  resourceInternalId?: number;
}
export const AllowedResource: Model<AllowedResource> = () =>
  object<AllowedResource>({
    resourceId: z.optional(z.string()),
    resourceInternalId: z.optional(int()),
  });

/** All of an application, to create it or to replace it. */
export interface ApplicationInput {
  /** The path decides. */
  label?: string;
  /** What it is called. */
  name: string;
  /** Whether it may call at all. */
  status: Open<MetadataStatus>;
  /** Who issues the tokens it calls with: OFS, an external service, or the Oracle Identity Cloud Service. */
  tokenService: Open<"ofsc" | "external" | "idcs">;
  /**
   * The parts of the resource tree it may see; **an empty list allows the whole tree.** OFS requires the list here,
   * though it may be missing where applications are read.
   */
  resourcesToAllow?: AllowedResource[];
  /**
   * The addresses it may call from; **an empty list allows all.** OFS requires the list here, though it may be missing
   * where applications are read.
   */
  IPAddressesToAllow?: string[];
  /** Origins whose web pages may call with it: at most 100, and 1020 characters together. */
  allowedCorsDomains?: string[];
}
const applicationFields = () => ({
  label: z.optional(z.string()),
  name: z.string().check(minLength(1), maxLength(255)),
  status: metadataStatus(),
  tokenService: openEnum(["ofsc", "external", "idcs"]),
  resourcesToAllow: z.optional(z.array(schemaOf(AllowedResource))),
  IPAddressesToAllow: z.optional(z.array(z.string())),
  allowedCorsDomains: z.optional(z.array(z.string().check(maxLength(253))).check(maxLength(100))),
});
export const ApplicationInput: Model<ApplicationInput> = () => object<ApplicationInput>(applicationFields());

/** A system that calls OFS, fit to be sent back. Its secret cannot be read. */
export interface Application extends ApplicationInput, Linked {
  /** Unique; the client id. */
  label: string;
}
export const Application: Model<Application> = () =>
  object<Application>({
    ...applicationFields(),
    label: z.string(),
    ...linked(),
  });

/** A new secret, shown this once. */
export interface ApplicationClientSecret {
  /** The new secret: OFS shows it this once. */
  clientSecret: string;
}
export const ApplicationClientSecret: Model<ApplicationClientSecret> = () =>
  object<ApplicationClientSecret>({ clientSecret: z.string() });
