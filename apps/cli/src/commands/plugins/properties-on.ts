import { createMetadata } from "@ofsc/metadata";
import type { PluginConfig } from "@ofsc/plugin";
import { checkProperties } from "@ofsc/plugin/project";
import { isOfscError } from "@ofsc/transport";
import type { Context } from "../../context.js";
import { connect } from "../../operation/connect.js";

/** What is wrong with the properties of a plugin on the instance; undefined where there is none to ask. */
export async function propertiesOn(context: Context, config: PluginConfig) {
  const transport = await connect(context).catch((error: unknown) => {
    if (isOfscError(error, "configuration")) return undefined;
    throw error;
  });
  if (!transport) return undefined;
  const { properties } = createMetadata(transport);
  return checkProperties(config, (label) =>
    properties.get(label, undefined, { signal: context.io.signal }).catch((error: unknown) => {
      if (isOfscError(error, "not_found")) return undefined;
      throw error;
    }),
  );
}
