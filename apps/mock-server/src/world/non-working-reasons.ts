import { type Model, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { Translation } from "./translations.js";

/** Why a resource does not work at some time. */
export interface NonWorkingReason {
  label: string;
  /** @default the label */
  name?: string;
  /** @default true */
  active?: boolean;
  translations?: Translation[];
}
export const NonWorkingReason: Model<NonWorkingReason> = () =>
  object<NonWorkingReason>({
    label: z.string(),
    name: z.optional(z.string()),
    active: z.optional(z.boolean()),
    translations: z.optional(z.array(schemaOf(Translation))),
  });

export const nonWorkingReasonStore = () => ({ nonWorkingReasons: new Map<string, NonWorkingReason>() });
export type NonWorkingReasonStore = Readonly<ReturnType<typeof nonWorkingReasonStore>>;
