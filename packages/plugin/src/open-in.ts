import { checkAfter } from "./after.js";
import { checkChange } from "./check-change.js";
import type { PluginConfig } from "./config.js";
import { dataOf } from "./data-of.js";
import { PluginError, type PluginProblem } from "./errors.js";
import { toWire } from "./leave.js";
import { CHANGE, type Link, type Message } from "./link.js";
import type { Connected, Data, OpenPlugin } from "./plugin.js";
import type { Wake } from "./wire.js";

const UPDATE = 60_000;
const isMissing = ({ code }: PluginProblem) => code === "not_configured";

/** @internal A plugin that a user has opened. */
export function openIn<C extends PluginConfig>(
  config: C,
  link: Link,
  remember: (wake?: Wake) => void,
  connected: Connected<C>,
  message: Message,
  failed: (error: unknown) => void,
): OpenPlugin<C> {
  const { attributes } = connected;
  const first = dataOf(config, message);
  let data: Data<C> = first;
  const refused = (what: string, problems: readonly PluginProblem[]) => {
    if (problems.length > 0) throw new PluginError("validation", what, problems);
  };
  const ask = (what: string, change: object, how: object) =>
    link.ask(what, toWire(change), { ...how, what, key: CHANGE, line: CHANGE });

  // OFS would ignore what is written to these.
  const missing = checkChange(config, attributes, { ...config.properties }).filter(isMissing);
  if (missing.length > 0) failed(new PluginError("validation", "configuration", missing));

  return {
    ...connected,
    ...first,
    params: (message["openParams"] ?? {}) as OpenPlugin<C>["params"],
    get data() {
      return data;
    },
    async update(change = {}, { signal, timeoutMs = UPDATE } = {}) {
      refused("update", checkChange(config, attributes, change));
      const reads = Object.keys(change).length === 0;
      data = dataOf(config, await ask("update", change, { reads, signal, limit: timeoutMs }));
      return data;
    },
    async close(change = {}) {
      if (link.closed) throw link.closed;
      refused("close", [...checkChange(config, attributes, change), ...checkAfter(change.after)]);
      const leaving = ask("close", change, {});
      link.closed = new PluginError("plugin_closed", "closing");
      remember(change.after?.wake);
      // OFS answers a close only to refuse it: then all goes on.
      await leaving.catch((error) => {
        link.closed = undefined;
        throw error;
      });
      return new Promise<never>(() => {});
    },
  };
}
