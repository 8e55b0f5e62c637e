import { int, type Model, maxLength, minLength, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** What one field of an item holds. */
export interface PartsCatalogItemField {
  /** Label of a field of the catalog. */
  label: string;
  /** May be empty. */
  value: string;
}
export const PartsCatalogItemField: Model<PartsCatalogItemField> = () =>
  object<PartsCatalogItemField>({
    label: z.string(),
    value: z.string(),
  });

/** Another item that goes with this one. */
export interface PartsCatalogLinkedItem {
  /** 1 to 165 characters. */
  itemLabel: string;
  /** What users see beside the link. */
  data?: string;
}
export const PartsCatalogLinkedItem: Model<PartsCatalogLinkedItem> = () =>
  object<PartsCatalogLinkedItem>({
    itemLabel: z.string().check(minLength(1), maxLength(165)),
    data: z.optional(z.string()),
  });

/** A picture of an item. */
export interface PartsCatalogImage {
  /** Where the image is. */
  imageURL: string;
}
export const PartsCatalogImage: Model<PartsCatalogImage> = () =>
  object<PartsCatalogImage>({
    imageURL: z.string(),
  });

/** A part that technicians can look up. */
export interface PartsCatalogItem {
  /** One of the item types of the catalog. */
  type: string;
  /** Its place when a device fills its cache; 0 keeps it out of offline use, and so the cache small. @default 1 */
  weight?: number;
  /** Its values; what users filter by. */
  fields: PartsCatalogItemField[];
  /** Words to find it by. */
  tags?: string[];
  /** Items that belong to it. */
  linkedItems?: PartsCatalogLinkedItem[];
  /** Images of it. */
  images?: PartsCatalogImage[];
}
export const PartsCatalogItem: Model<PartsCatalogItem> = () =>
  object<PartsCatalogItem>({
    type: z.string(),
    weight: z.optional(int()),
    fields: z.array(schemaOf(PartsCatalogItemField)),
    tags: z.optional(z.array(z.string())),
    linkedItems: z.optional(z.array(schemaOf(PartsCatalogLinkedItem))),
    images: z.optional(z.array(schemaOf(PartsCatalogImage))),
  });
