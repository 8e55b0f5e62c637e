import type { MetadataClient } from "@ofsc/metadata";
import type { PluginConfig } from "@ofsc/plugin";
import { checkProperties } from "@ofsc/plugin/project";
import { isOfscError } from "@ofsc/transport";

/** What is wrong with the properties of a plugin on the instance. */
export function propertiesOn({ properties }: MetadataClient, config: PluginConfig, signal: AbortSignal) {
  return checkProperties(config, (label) =>
    properties.get(label, undefined, { signal }).catch((error: unknown) => {
      if (isOfscError(error, "not_found")) return undefined;
      throw error;
    }),
  );
}
