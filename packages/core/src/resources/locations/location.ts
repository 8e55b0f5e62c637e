import { extensible, int, type Linked, linked, type Model, max, min } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** A place that a resource starts from, returns to or works around. Custom properties stand beside these fields. */
export interface ResourceLocation extends Linked {
  /** Assigned by OFS. */
  locationId: number;
  /** Unique among the locations of the resource. */
  label?: string;
  /** Street and house number; null for none. */
  address?: string | null;
  /** The city; null for none. */
  city?: string | null;
  /** The state or province; null for none. */
  state?: string | null;
  /** The postal code; null for none. */
  postalCode?: string | null;
  /** The country; null for none. */
  country?: string | null;
  /** Degrees north of the equator; null while not known. */
  latitude?: number | null;
  /** Degrees east of Greenwich; null while not known. */
  longitude?: number | null;
  /** How the coordinates were found; `manual` when they were given. */
  status?: string;
  /** Whether it is the private location of the resource. @default false */
  privateLocationFlag?: boolean;
}
export const ResourceLocation: Model<ResourceLocation> = () =>
  extensible<ResourceLocation>({
    locationId: int(),
    label: z.optional(z.string()),
    address: z.optional(z.nullable(z.string())),
    city: z.optional(z.nullable(z.string())),
    state: z.optional(z.nullable(z.string())),
    postalCode: z.optional(z.nullable(z.string())),
    country: z.optional(z.nullable(z.string())),
    latitude: z.optional(z.nullable(z.number())),
    longitude: z.optional(z.nullable(z.number())),
    status: z.optional(z.string()),
    privateLocationFlag: z.optional(z.boolean()),
    ...linked(),
  });

/**
 * A location to create, or the fields of one to change. Custom properties stand beside these fields; OFS keeps those
 * that are part of the activity travel key, and ignores others.
 */
export interface ResourceLocationInput {
  /** Unique among the locations of the resource. */
  label?: string;
  /** Street and house number. */
  address?: string;
  /** The city. */
  city?: string;
  /** The state or province. */
  state?: string;
  /** The postal code. */
  postalCode?: string;
  /** Changing nothing else of the address does not look the coordinates up again. */
  country?: string;
  /** Degrees north of the equator. */
  latitude?: number;
  /** Degrees east of Greenwich. */
  longitude?: number;
  /** `manual` when coordinates come without it. */
  status?: string;
  /** Whether it is the private location of the resource. @default false */
  privateLocationFlag?: boolean;
}
export const ResourceLocationInput: Model<ResourceLocationInput> = () =>
  extensible<ResourceLocationInput>({
    label: z.optional(z.string()),
    address: z.optional(z.string()),
    city: z.optional(z.string()),
    state: z.optional(z.string()),
    postalCode: z.optional(z.string()),
    country: z.optional(z.string()),
    latitude: z.optional(z.number().check(min(-90), max(90))),
    longitude: z.optional(z.number().check(min(-180), max(180))),
    status: z.optional(z.string()),
    privateLocationFlag: z.optional(z.boolean()),
  });
