import { type Model, maxLength, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import type { MapLayerStore } from "./map-layers.js";
import { Translation } from "./translations.js";

/** Something that technicians fill in. */
export interface Form {
  label: string;
  /** @default the label */
  name?: string;
  /** JSON in a text. */
  content: string;
  translations?: Translation[];
}
export const Form: Model<Form> = () =>
  object<Form>({
    label: z.string().check(maxLength(40)),
    name: z.optional(z.string()),
    content: z.string(),
    translations: z.optional(z.array(schemaOf(Translation))),
  });

export const formStore = () => ({ forms: new Map<string, Form>() });
export type FormStore = Readonly<ReturnType<typeof formStore>>;

/** Whether a button on the map opens a form. */
export function isFormInUse(world: MapLayerStore, label: string): boolean {
  return [...world.mapLayers.values()].some(
    ({ shapeHintButton: button }) => button?.actionType === "form" && button.label === label,
  );
}
