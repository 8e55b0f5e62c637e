import type { PluginConfig } from "./config.js";
import { ids } from "./ids.js";
import type { Message } from "./link.js";
import { mapValues } from "./map-values.js";
import type { Data } from "./plugin.js";

/** @internal The data of a message, with a `null` for each configured property that OFS left out. */
export function dataOf<C extends PluginConfig>({ properties }: C, message: Message): Data<C> {
  const { entity = "", user = {}, team, queue, buttonId } = message;
  const data: Record<string, unknown> = { entity, user, team, queue, buttonId };
  mapValues(ids, (id, entity) => {
    const empty = { [id]: null, ...mapValues({ ...properties?.[entity as keyof typeof ids] }, () => null) };
    data[entity] = { ...empty, ...(message[entity] as object) };
    data[`${entity}List`] = mapValues(message[`${entity}List`] as Record<string, object>, (values) => ({
      ...empty,
      ...values,
    }));
  });
  return data as unknown as Data<C>;
}
