import type { Model } from "@ofsc/contract";
import { FormDetails } from "@ofsc/metadata";
import type { MapLayerStore } from "./map-layers.js";
import { type Seed, seedOf } from "./seed-of.js";

/** Something that technicians fill in. */
export interface Form extends Seed<FormDetails, "label" | "content"> {}
export const Form: Model<Form> = () => seedOf<Form, FormDetails>(FormDetails, { label: true, content: true }, {}, 40);

export const formStore = () => ({ forms: new Map<string, Form>() });
type FormStore = Readonly<ReturnType<typeof formStore>>;

/** Whether a button on the map opens a form. */
export function isFormInUse(world: MapLayerStore, label: string): boolean {
  return [...world.mapLayers.values()].some(
    ({ shapeHintButton: button }) => button?.actionType === "form" && button.label === label,
  );
}
