import {
  int,
  type Linked,
  linked,
  type Model,
  maxLength,
  minLength,
  type Open,
  object,
  openEnum,
  schemaOf,
} from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** An area that resources work in and activities lie in, fit to be sent back. */
export interface WorkZone extends Linked {
  /** Unique. */
  workZoneLabel: string;
  /** The name, unique among work zones. */
  workZoneName: string;
  /** Whether it is in use. */
  status?: Open<"active" | "inactive">;
  /** Label of the travel area that the zone is part of. */
  travelArea: string;
  /**
   * Values of the work zone key that lie in the zone, such as postal codes. A key belongs to one active zone only; case
   * does not count, and no key ends in a blank.
   */
  keys?: string[] | null;
  /** Identifiers of the uploaded shapes that make up the zone, under the same rules as keys. */
  shapes?: string[] | null;
  /** Label of the organization that works in the zone; `null` for none. */
  organization?: string | null;
}
export const WorkZone: Model<WorkZone> = () => {
  const codes = z.array(z.string().check(minLength(1), maxLength(50)));
  return object<WorkZone>({
    workZoneLabel: z.string().check(minLength(1), maxLength(255)),
    workZoneName: z.string().check(minLength(1), maxLength(255)),
    status: z.optional(openEnum(["active", "inactive"])),
    travelArea: z.string(),
    keys: z.optional(z.nullable(codes)),
    shapes: z.optional(z.nullable(codes)),
    organization: z.optional(z.nullable(z.string().check(maxLength(255)))),
    ...linked(),
  });
};

/** A work zone after it was replaced; undefined when OFS answers without one. */
export type ReplacedWorkZone = WorkZone | undefined;
export const ReplacedWorkZone: Model<ReplacedWorkZone> = () => z.optional(schemaOf(WorkZone));

/** How to save a work zone. */
export interface SaveWorkZone {
  /** Whether keys that the zone is to have are taken away from other active zones, instead of ending in an error. */
  autoResolveConflicts?: boolean;
}
export const SaveWorkZone: Model<SaveWorkZone> = () =>
  object<SaveWorkZone>({ autoResolveConflicts: z.optional(z.boolean()) });

/** Work zones to save in one request, which is to be no larger than 2 MiB. */
export interface WorkZoneBatch {
  /** At most 2000 zones with 20,000 keys and shapes. Slow: 1000 zones with 10,000 of them are advised. */
  items: WorkZone[];
  /** Of no effect. */
  totalResults?: number;
}
export const WorkZoneBatch: Model<WorkZoneBatch> = () =>
  object<WorkZoneBatch>({
    items: z.array(schemaOf(WorkZone)).check(minLength(1), maxLength(2000)),
    totalResults: z.optional(int()),
  });
