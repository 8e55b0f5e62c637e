import { int, type Linked, linked, type Model, type Open, object, openEnum, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** A field of an activity that goes into the work zone key. */
export interface WorkZoneKeyElement {
  /** Label of the field or property. */
  label?: string;
  /** How many characters of its value count. */
  length?: number;
  /** Whether case does not count at all, or not in the first word. */
  function?: Open<"caseInsensitive" | "firstWordCaseInsensitive">;
  /** Its position in the key. */
  order?: number;
  /** What the API calls the field. */
  apiParameterName?: string;
}
export const WorkZoneKeyElement: Model<WorkZoneKeyElement> = () =>
  object<WorkZoneKeyElement>({
    label: z.optional(z.string()),
    length: z.optional(int()),
    function: z.optional(openEnum(["caseInsensitive", "firstWordCaseInsensitive"])),
    order: z.optional(int()),
    apiParameterName: z.optional(z.string()),
  });

/** What OFS finds the work zone of an activity by. */
export interface WorkZoneKey extends Linked {
  /** The fields in use, in the order of the key. */
  current: WorkZoneKeyElement[];
  /** The fields that will be; absent when they are the same. */
  pending?: WorkZoneKeyElement[];
}
export const WorkZoneKey: Model<WorkZoneKey> = () =>
  object<WorkZoneKey>({
    current: z.array(schemaOf(WorkZoneKeyElement)),
    pending: z.optional(z.array(schemaOf(WorkZoneKeyElement))),
    ...linked(),
  });
