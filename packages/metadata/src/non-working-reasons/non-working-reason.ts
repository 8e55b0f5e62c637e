import { type Linked, linked, type Model, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { Translation } from "../translation.js";

/** Why a resource does not work at some time. */
export interface NonWorkingReason extends Linked {
  /** Unique, such as `ILLNESS`. */
  label: string;
  /** In the language asked for, else in English or in that of the user who asks. */
  name: string;
  /** Whether it is offered to users. */
  active: boolean;
  /** The name in each language; absent when reasons were asked for in one. */
  translations?: Translation[];
}
export const NonWorkingReason: Model<NonWorkingReason> = () =>
  object<NonWorkingReason>({
    label: z.string(),
    name: z.string(),
    active: z.boolean(),
    translations: z.optional(z.array(schemaOf(Translation))),
    ...linked(),
  });
