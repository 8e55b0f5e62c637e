import { type Model, object } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** Something that is configured elsewhere, by its label. */
export interface LabelReference {
  /** Label of what is meant. */
  label: string;
}
export const LabelReference: Model<LabelReference> = () => object<LabelReference>({ label: z.string() });
