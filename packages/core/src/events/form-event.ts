import { extensible, int, type Model, object } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** Which form was submitted. */
export interface EventFormIdentifier {
  /** Assigned by OFS; unique to this submission. */
  formSubmitId?: number;
  /** The label of the form. */
  formLabel?: string;
}
export const EventFormIdentifier: Model<EventFormIdentifier> = () =>
  object<EventFormIdentifier>({
    formSubmitId: z.optional(int()),
    formLabel: z.optional(z.string()),
  });

/** What was filled in, by the labels of the fields of the form. */
export interface EventFormDetails {
  [field: string]: unknown;
}
export const EventFormDetails: Model<EventFormDetails> = () => extensible<EventFormDetails>({});
