import type { MetadataClient } from "@ofsc/metadata";
import type { CallSettings, Item } from "./kind.js";
import { kinds } from "./kinds.js";
import { selectKinds } from "./select-kinds.js";
import { writable } from "./writable.js";

/** The configuration of an instance: things by their kind, then by their label. */
export type Configuration = Readonly<Record<string, Readonly<Record<string, Item>>>>;

/** What is read. */
export interface ConfigurationOptions extends CallSettings {
  /** Kinds, such as `["properties", "work-skills"]`. @default all */
  only?: readonly string[] | undefined;
}

/** The names of all kinds, in the order in which they are applied. */
export const kindNames: readonly string[] = kinds.map(({ name }) => name);

/** Reads the configuration of an instance, without what belongs to the instance alone. Secrets are never part of it. */
export async function pull(
  metadata: MetadataClient,
  { only, signal }: ConfigurationOptions = {},
): Promise<Configuration> {
  const settings = { ...(signal && { signal }) };
  const configuration: Record<string, Record<string, Item>> = {};
  for (const kind of selectKinds(only)) {
    const found: Record<string, Item> = {};
    for await (const item of kind.list(metadata, settings)) {
      const whole = kind.details ? await kind.details(metadata, item as Item, settings) : item;
      const label = String((whole as Item)[kind.key]);
      // A label may be the name of something that objects inherit.
      Object.defineProperty(found, label, {
        value: writable(kind, whole),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
    configuration[kind.name] = found;
  }
  return configuration;
}
