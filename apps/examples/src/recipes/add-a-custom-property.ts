import type { Activity, ActivityPatch, Ofsc } from "@ofsc/sdk";
import type { Print } from "../recipe.js";

interface Own {
  /** How the technician gets in. */
  XA_GATE?: string;
}

/** Creates a property of activities, sets it and reads it back, with a type that knows its name. */
export async function addACustomProperty(ofsc: Ofsc, print: Print): Promise<void> {
  const translations = [{ language: "en", name: "Gate code" }];
  await ofsc.metadata.properties.createOrReplace("XA_GATE", {
    type: "string",
    entity: "activity",
    gui: "text",
    translations,
  });
  const gate: ActivityPatch & Own = { XA_GATE: "4711" };
  await ofsc.core.activities.update(4226337, gate);
  const activity: Activity & Own = await ofsc.core.activities.get(4226337);
  print(activity.XA_GATE);
}
