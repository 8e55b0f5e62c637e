import { type Linked, linked, type Model, type Open, object, openEnum, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { type MetadataStatus, metadataStatus } from "../metadata-status.js";

/** `area` has quota and categories of its own; `group` holds areas and other groups. */
export type CapacityAreaType = "area" | "group";

/** The group that a capacity area is in. */
export interface CapacityAreaParent {
  /** Label of the group. */
  label?: string;
  /** In the user's language. */
  name?: string;
}
export const CapacityAreaParent: Model<CapacityAreaParent> = () =>
  object<CapacityAreaParent>({
    label: z.optional(z.string()),
    name: z.optional(z.string()),
  });

/** A capacity area, or a group of them, with what `fields` asked for. */
export interface CapacityArea extends Linked {
  /** Unique. */
  label: string;
  /** In the user's language. */
  name?: string;
  /** Whether it is an area, or a group of them. */
  type?: Open<CapacityAreaType>;
  /** Whether it is in use. */
  status?: Open<MetadataStatus>;
  /** Present when `expand` asks for it; absent at the top of the tree, and where the user may not see the parent. */
  parent?: CapacityAreaParent;
}
export const CapacityArea: Model<CapacityArea> = () =>
  object<CapacityArea>({
    label: z.string(),
    name: z.optional(z.string()),
    type: z.optional(openEnum(["area", "group"])),
    status: z.optional(metadataStatus()),
    parent: z.optional(schemaOf(CapacityAreaParent)),
    ...linked(),
  });

/** A field of a capacity area that is left out unless it is asked for. */
export type CapacityAreaField = "label" | "name" | "type" | "status" | "parent.label" | "parent.name";

/** Which capacity areas to list. */
export interface ListCapacityAreas {
  /** Active or inactive ones. @default areas of either status */
  status?: MetadataStatus;
  /** `area` returns areas alone, `group` areas and their groups. */
  type?: CapacityAreaType;
  /** Those of the parent take effect with `expand` only. @default ["label"] */
  fields?: CapacityAreaField[];
  /** Adds the group that each area is in. */
  expand?: "parent";
}
export const ListCapacityAreas: Model<ListCapacityAreas> = () =>
  object<ListCapacityAreas>({
    status: z.optional(z.enum(["active", "inactive"])),
    type: z.optional(z.enum(["area", "group"])),
    fields: z.optional(z.array(z.enum(["label", "name", "type", "status", "parent.label", "parent.name"]))),
    expand: z.optional(z.enum(["parent"])),
  });
