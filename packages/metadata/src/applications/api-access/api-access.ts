import {
  type Linked,
  linked,
  type Model,
  maxLength,
  minLength,
  type Open,
  object,
  openEnum,
  patch,
  schemaOf,
} from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { type MetadataStatus, metadataStatus } from "../../metadata-status.js";
import { ApiFieldAccess } from "./api-field-access.js";

/** One API that an application may be allowed to call. */
export interface ApiAccess extends Linked {
  /** The API, such as `coreAPI` or `metadataAPI`. */
  label: string;
  /** What the API is called, in the user's language. */
  name?: string;
  /** Whether the application may call it. */
  status?: Open<MetadataStatus>;
}
const apiAccessFields = () => ({
  label: z.string(),
  name: z.optional(z.string()),
  status: z.optional(metadataStatus()),
  ...linked(),
});
export const ApiAccess: Model<ApiAccess> = () => object<ApiAccess>(apiAccessFields());

/** A method of the Capacity API. */
export interface ApiMethodAccess {
  /** The method of the API. */
  label?: string;
  /** Whether the application may call it. */
  status?: Open<"on" | "off">;
}
export const ApiMethodAccess: Model<ApiMethodAccess> = () =>
  object<ApiMethodAccess>({
    label: z.optional(z.string().check(minLength(1), maxLength(80))),
    status: z.optional(openEnum(["on", "off"])),
  });

/** An entity of the Core or Metadata API, such as activities. */
export interface ApiEntityAccess {
  /** The entity, such as an activity or a resource. */
  label?: string;
  /** What the application may do with it. */
  access?: Open<"ReadOnly" | "ReadWrite" | "Hidden">;
}
export const ApiEntityAccess: Model<ApiEntityAccess> = () =>
  object<ApiEntityAccess>({
    label: z.optional(z.string().check(minLength(1), maxLength(80))),
    access: z.optional(openEnum(["ReadOnly", "ReadWrite", "Hidden"])),
  });

/** What exactly an application may do with an API. Which of the lists there are depends on the API. */
export interface ApiAccessDetails extends ApiAccess {
  /** In the Capacity API. */
  apiMethods?: ApiMethodAccess[];
  /** In the Core and Metadata APIs. */
  apiEntities?: ApiEntityAccess[];
  /** In the Inbound API. */
  activityFields?: ApiFieldAccess[];
  /** In the Inbound API. */
  inventoryFields?: ApiFieldAccess[];
  /** Fields of resources, in the Inbound API. */
  providerFields?: ApiFieldAccess[];
  /** Of no effect in any API. */
  userFields?: ApiFieldAccess[];
  /** Of no effect in any API. */
  requestFields?: ApiFieldAccess[];
}
export const ApiAccessDetails: Model<ApiAccessDetails> = () =>
  object<ApiAccessDetails>({
    ...apiAccessFields(),
    apiMethods: z.optional(z.array(schemaOf(ApiMethodAccess))),
    apiEntities: z.optional(z.array(schemaOf(ApiEntityAccess))),
    activityFields: z.optional(z.array(schemaOf(ApiFieldAccess))),
    inventoryFields: z.optional(z.array(schemaOf(ApiFieldAccess))),
    providerFields: z.optional(z.array(schemaOf(ApiFieldAccess))),
    userFields: z.optional(z.array(schemaOf(ApiFieldAccess))),
    requestFields: z.optional(z.array(schemaOf(ApiFieldAccess))),
  });

/** What to change of it; lists left out stay as they are. Label and name of the API have no effect. */
export interface ApiAccessPatch extends Partial<Omit<ApiAccessDetails, "links">> {}
export const ApiAccessPatch: Model<ApiAccessPatch> = () => patch(ApiAccessDetails, { links: true });
