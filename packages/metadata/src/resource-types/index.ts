import { byOffset, type Model, type Operation } from "@ofsc/contract";
import { ListResourceTypes, ResourceType } from "./resource-type.js";

/** Lists the resource types. The application needs read access to them in its Core API settings. */
export const list = {
  route: "GET /rest/ofscMetadata/v1/resourceTypes",
  query: ListResourceTypes,
  page: ResourceType,
  paging: byOffset,
} satisfies Operation;
