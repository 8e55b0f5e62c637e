import { MetadataCatalog, type Operation } from "@ofsc/contract";

/** Returns what the instance says of this API, as a Swagger 2.0 document with its custom properties. */
export const get = {
  route: "GET /rest/ofscCapacity/v1/metadata-catalog",
  response: MetadataCatalog,
} satisfies Operation;
