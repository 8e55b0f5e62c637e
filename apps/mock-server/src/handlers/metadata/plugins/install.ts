import type * as contract from "@ofsc/metadata/contract";
import type { Handler } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import type { StandardPlugin } from "../../../world/plugins.js";
import type { Property } from "../../../world/properties.js";
import type { World } from "../../../world/world.js";

/** Brings along the properties that it needs. */
export const install: Handler<typeof contract.plugins.install> = ({ world, switches, params }) => {
  const plugin = world.standardPlugins.get(params.pluginLabel);
  if (!plugin) throw new ProblemError(404, `Standard plugin not found: label='${params.pluginLabel}'`);
  if (world.plugins.has(plugin.label)) throw conflict("LABEL_NOT_UNIQUE", "Plugin already existing");
  if (plugin.release !== undefined && plugin.release > switches.release) {
    throw conflict("OLDER_PRODUCT_VERSION", `The plugin needs release ${plugin.release}, this is ${switches.release}`);
  }
  const properties = propertiesOf(world, plugin);
  for (const property of properties) {
    if (!world.properties.has(property.label)) world.properties.set(property.label, property);
  }
  world.plugins.set(plugin.label, { label: plugin.label });
};

function propertiesOf(world: World, { properties = [] }: StandardPlugin): Property[] {
  return properties.map(({ label, entity, type }) => {
    if (type === undefined) throw conflict("INVALID_PROPERTY", `The property '${label}' is not valid`);
    const known = world.properties.get(label);
    if (known && known.type !== type) {
      throw conflict("EXISTING_PROPERTY_TYPE_MISMATCH", `There is a property '${label}' of the type ${known.type}`);
    }
    return { label, entity, type, gui: "text" };
  });
}

const conflict = (code: string, detail: string) => new ProblemError(409, detail, { "o:errorCode": code });
