import { extensible, int, Link, type Model, max, min, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** A place that a resource starts from, returns to or works around. Custom properties stand beside these fields. */
export interface ResourceLocation {
  locationId: number;
  /** Unique among the locations of the resource. */
  label?: string;
  address?: string | null;
  city?: string | null;
  state?: string | null;
  postalCode?: string | null;
  country?: string | null;
  latitude?: number | null;
  longitude?: number | null;
  /** How the coordinates were found; `manual` when they were given. */
  status?: string;
  /** Whether it is the private location of the resource. @default false */
  privateLocationFlag?: boolean;
  links?: Link[];
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
    links: z.optional(z.array(schemaOf(Link))),
  });

/**
 * A location to create, or the fields of one to change. Custom properties stand beside these fields; OFS keeps those
 * that are part of the activity travel key, and ignores others.
 */
export interface ResourceLocationInput {
  /** Unique among the locations of the resource. */
  label?: string;
  address?: string;
  city?: string;
  state?: string;
  postalCode?: string;
  /** Changing nothing else of the address does not look the coordinates up again. */
  country?: string;
  latitude?: number;
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
