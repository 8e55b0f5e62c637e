import type { MetadataClient } from "@ofsc/metadata";
import type { CallSettings, Item } from "./kind.js";

/** The member under which the values of an enumeration are kept with their property. */
const VALUES = "enumerationList";

/** A property, with the values of its enumeration. */
export async function withEnumeration(metadata: MetadataClient, item: Item, settings: CallSettings): Promise<object> {
  if (item["type"] !== "enumeration") return item;
  const values: object[] = [];
  for await (const value of metadata.properties.enumerationList.list(String(item["label"]), {}, settings))
    values.push(value);
  return { ...item, [VALUES]: values };
}

/** Writes a property, then the values of its enumeration. */
export async function writeProperty(
  metadata: MetadataClient,
  label: string,
  { [VALUES]: values, ...item }: Item,
  _exists: boolean,
  settings: CallSettings,
): Promise<void> {
  await metadata.properties.createOrReplace(label, item as never, settings);
  if (Array.isArray(values)) {
    await metadata.properties.enumerationList.replaceAll(label, { items: values } as never, settings);
  }
}
