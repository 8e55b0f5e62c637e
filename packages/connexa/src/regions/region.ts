import { type Model, object } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** Where connectors and users connect to. */
export interface Region {
  /** Its id. */
  id: string;
  /** The continent that it is on. */
  continent?: string | null;
  /** The country that it is in. */
  country?: string | null;
  /** The country in two letters. */
  countryIso?: string | null;
  /** The name of the region. */
  regionName?: string | null;
}
export const Region: Model<Region> = () =>
  object<Region>({
    id: z.string(),
    continent: z.optional(z.nullable(z.string())),
    country: z.optional(z.nullable(z.string())),
    countryIso: z.optional(z.nullable(z.string())),
    regionName: z.optional(z.nullable(z.string())),
  });
