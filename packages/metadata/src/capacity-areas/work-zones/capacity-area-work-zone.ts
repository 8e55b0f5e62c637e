import { type Model, object } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** A work zone of a capacity area. */
export interface CapacityAreaWorkZone {
  /** Label of the work zone. */
  workZoneLabel: string;
  /** The name of the work zone. */
  workZoneName?: string;
}
export const CapacityAreaWorkZone: Model<CapacityAreaWorkZone> = () =>
  object<CapacityAreaWorkZone>({
    workZoneLabel: z.string(),
    workZoneName: z.optional(z.string()),
  });

/** A work zone of a capacity area, by its name. */
export interface CapacityAreaWorkZoneV1 {
  /** The name of the work zone, in spite of how the field is called. */
  label?: string;
}
export const CapacityAreaWorkZoneV1: Model<CapacityAreaWorkZoneV1> = () =>
  object<CapacityAreaWorkZoneV1>({ label: z.optional(z.string()) });
