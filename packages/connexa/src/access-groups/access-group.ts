import { type Model, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** Who, or what, may be reached. */
export interface AccessItem {
  /** What kind it is. */
  type: string;
  /** Whether all of the kind are meant. */
  allCovered?: boolean | null;
  /** The id of what the children belong to. */
  parent?: string | null;
  /** The ids of those that are meant. */
  children?: string[] | null;
}
export const AccessItem: Model<AccessItem> = () =>
  object<AccessItem>({
    type: z.string(),
    allCovered: z.optional(z.nullable(z.boolean())),
    parent: z.optional(z.nullable(z.string())),
    children: z.optional(z.nullable(z.array(z.string()))),
  });

/** Who may reach what. */
export interface AccessGroup {
  /** Its id. */
  id: string;
  /** Its name. */
  name: string;
  /** What it is for, in words. */
  description?: string | null;
  /** Who may reach it. */
  source?: AccessItem[] | null;
  /** What may be reached. */
  destination?: AccessItem[] | null;
}
export const AccessGroup: Model<AccessGroup> = () =>
  object<AccessGroup>({
    id: z.string(),
    name: z.string(),
    description: z.optional(z.nullable(z.string())),
    source: z.optional(z.nullable(z.array(schemaOf(AccessItem)))),
    destination: z.optional(z.nullable(z.array(schemaOf(AccessItem)))),
  });

/** An access group, to create or to replace. */
export interface AccessGroupInput {
  /** Its name. */
  name: string;
  /** What it is for, in words. */
  description?: string;
  /** Who may reach it. */
  source?: AccessItem[];
  /** What may be reached. */
  destination?: AccessItem[];
}
export const AccessGroupInput: Model<AccessGroupInput> = () =>
  object<AccessGroupInput>({
    name: z.string(),
    description: z.optional(z.string()),
    source: z.optional(z.array(schemaOf(AccessItem))),
    destination: z.optional(z.array(schemaOf(AccessItem))),
  });
