import { extensible, type Model } from "./model.js";
import { dictionary } from "./schema/object.js";
import * as z from "./zod.js";

/** What an instance says of one of its APIs, as a Swagger 2.0 document: it knows the custom properties. */
export interface MetadataCatalog {
  /** The version of Swagger, `2.0`. */
  swagger?: string;
  /** Title and version of the API. */
  info?: Record<string, unknown>;
  /** What the paths stand below, such as `/rest/ofscCore/v1`. */
  basePath?: string;
  /** By path, then by verb. */
  paths?: Record<string, unknown>;
  /** By name. */
  definitions?: Record<string, unknown>;
}
export const MetadataCatalog: Model<MetadataCatalog> = () =>
  extensible<MetadataCatalog>({
    swagger: z.optional(z.string()),
    info: z.optional(dictionary(z.unknown())),
    basePath: z.optional(z.string()),
    paths: z.optional(dictionary(z.unknown())),
    definitions: z.optional(dictionary(z.unknown())),
  });
