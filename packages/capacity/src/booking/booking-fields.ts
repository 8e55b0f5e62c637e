import { type Model, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** A field of the activity, or a custom property, that booking needs. */
export interface BookingField {
  /** The label inside OFS. */
  label?: string;
  /** The name to give it by in a request. */
  apiParameterName?: string;
}
export const BookingField: Model<BookingField> = () =>
  object<BookingField>({
    label: z.optional(z.string()),
    apiParameterName: z.optional(z.string()),
  });

/** Which fields of the activity booking needs, by what it needs them for; a field can occur under several. */
export interface BookingFields {
  /** Always needed. */
  commonDependencies?: BookingField[];
  /** Needed to work out the duration. */
  durationDependencies?: BookingField[];
  /** Needed to work out the travel time. */
  travelTimeDependencies?: BookingField[];
  /** Needed to find the work zone, and with it the capacity areas. */
  workZoneDependencies?: BookingField[];
  /** Needed to find the work skills, and with them the capacity categories. */
  workSkillDependencies?: BookingField[];
}
export const BookingFields: Model<BookingFields> = () =>
  object<BookingFields>({
    commonDependencies: z.optional(z.array(schemaOf(BookingField))),
    durationDependencies: z.optional(z.array(schemaOf(BookingField))),
    travelTimeDependencies: z.optional(z.array(schemaOf(BookingField))),
    workZoneDependencies: z.optional(z.array(schemaOf(BookingField))),
    workSkillDependencies: z.optional(z.array(schemaOf(BookingField))),
  });
