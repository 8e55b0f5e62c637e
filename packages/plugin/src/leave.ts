import { toAfter } from "./after.js";
import { ids } from "./ids.js";
import { mapValues } from "./map-values.js";

/** What OFS calls where to go, behind `back`. */
const places: Readonly<Record<string, string>> = {
  to: "Screen",
  label: "FormLabel",
  buttonId: "PluginButtonId",
  params: "PluginOpenParams",
  values: "FormParams",
  submitId: "FormSubmitId",
  draftId: "DraftId",
  activityId: "ActivityId",
  inventoryId: "InventoryId",
  resourceId: "ResourceId",
};

/** @internal A change, and where to go after it, as OFS reads them. */
export function toWire(wanted: object): object {
  const { after, ...change } = wanted as Record<string, unknown>;
  const wire: Record<string, unknown> = after ? { ...toAfter(after) } : {};
  for (const [name, value] of Object.entries(change)) {
    const place = name === "label" && change["to"] === "plugin_by_label" ? "PluginLabel" : places[name];
    wire[place ? `back${place}` : name] = name.endsWith("List")
      ? withIds(name, value as Record<string, object>)
      : value;
  }
  return wire;
}

/** Every entry says its own id, too. */
const withIds = (name: string, list: Readonly<Record<string, object>>) =>
  mapValues(list, (values, key) => ({ [ids[name.slice(0, -4) as keyof typeof ids]]: key, ...values }));
