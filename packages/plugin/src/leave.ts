import { toAfter } from "./after.js";
import { ids } from "./ids.js";
import { mapValues } from "./map-values.js";

/** What OFS calls what is not just an id. */
const names: Readonly<Record<string, string>> = {
  to: "backScreen",
  buttonId: "backPluginButtonId",
  params: "backPluginOpenParams",
  values: "backFormParams",
  submitId: "backFormSubmitId",
};

/** @internal A change, and where to go after it, as OFS reads them. */
export function toWire(wanted: object): object {
  const { after, ...change } = wanted as Record<string, unknown>;
  const entries = Object.entries(change).map(([name, value]) => [
    names[name] ??
      (name === "label"
        ? change["to"] === "plugin_by_label"
          ? "backPluginLabel"
          : "backFormLabel"
        : name.replace(/^(.)(.*Id)$/, (_, first, rest) => `back${first.toUpperCase()}${rest}`)),
    name.endsWith("List") ? withIds(name, value as Record<string, object>) : value,
  ]);
  return { ...Object.fromEntries(entries), ...(after ? toAfter(after) : {}) };
}

/** Every entry says its own id, too. */
const withIds = (name: string, list: Readonly<Record<string, object>>) =>
  mapValues(list, (values, key) => ({ [ids[name.slice(0, -4) as keyof typeof ids]]: key, ...values }));
