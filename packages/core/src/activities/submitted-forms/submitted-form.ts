import { dictionary, extensible, int, type Model, max, min, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** Which form was submitted, and which submission of it that is. */
export interface SubmittedFormIdentifier {
  /** Unique for each submission: digits in a text, as OFS answers, or the number that it documents. */
  formSubmitId: string | number;
  /** Label of the form. */
  formLabel: string;
}
export const SubmittedFormIdentifier: Model<SubmittedFormIdentifier> = () =>
  object<SubmittedFormIdentifier>({ formSubmitId: z.union([z.string(), int()]), formLabel: z.string() });

/** The resource that had the activity when the form was submitted. */
export interface SubmittedFormResource {
  /** The number that OFS itself gives the resource. */
  resourceInternalId?: number;
  /** The name of that resource. */
  name?: string;
}
export const SubmittedFormResource: Model<SubmittedFormResource> = () =>
  extensible<SubmittedFormResource>({ resourceInternalId: z.optional(int()), name: z.optional(z.string()) });

/** A form that was filled in for an activity. */
export interface SubmittedForm {
  /** Which form it is, and which time that it was filled in. */
  formIdentifier: SubmittedFormIdentifier;
  /** Login of the user who submitted it. */
  user?: string;
  /** When it was submitted: `YYYY-MM-DD HH:MM:SS`, in UTC. */
  time?: string;
  /** Labels of the bundles that it belongs to; absent when the forms of a single activity are listed. */
  bundles?: string[];
  /** What was filled in, by the names of the form's fields. */
  formDetails?: Record<string, unknown>;
  /** Fields of the activity that came with the form, as they were then. */
  activityDetails?: Record<string, unknown>;
  /** Who filled it in. */
  resourceDetails?: SubmittedFormResource;
}
export const SubmittedForm: Model<SubmittedForm> = () =>
  object<SubmittedForm>({
    formIdentifier: schemaOf(SubmittedFormIdentifier),
    user: z.optional(z.string()),
    time: z.optional(z.string()),
    bundles: z.optional(z.array(z.string())),
    formDetails: z.optional(dictionary(z.unknown())),
    activityDetails: z.optional(dictionary(z.unknown())),
    resourceDetails: z.optional(schemaOf(SubmittedFormResource)),
  });

/** Which submitted forms to list. */
export interface ListSubmittedForms {
  /** Those of this activity alone, or of all activities that are bundled with it. @default "bundles" */
  scope?: "activity" | "bundles";
  /** Label of the bundling rule to keep to; not with the scope `activity`. @default every bundle */
  bundle?: string;
  /** The position of the first form. @default 0 */
  offset?: number;
  /** Forms in a page, at most 100. @default 100 */
  limit?: number;
}
export const ListSubmittedForms: Model<ListSubmittedForms> = () =>
  object<ListSubmittedForms>({
    scope: z.optional(z.enum(["activity", "bundles"])),
    bundle: z.optional(z.string()),
    offset: z.optional(int().check(min(0))),
    limit: z.optional(int().check(min(1), max(100))),
  });
