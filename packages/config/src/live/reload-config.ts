import { isDeepStrictEqual } from "node:util";
import { ConfigurationError, Secret, type Transport } from "@ofsc/transport";
import { load, originOf } from "../load-config.js";
import type { Choice, Chosen } from "../result/choose.js";
import { isCredential } from "../result/credentials.js";
import type { OfscConfig } from "../types.js";
import { applyChoice } from "./apply-config.js";

/**
 * Reads the settings again, from where `config` came from, and hands a transport in use what has changed. What it cannot
 * take over is among the `warnings` of the result. If a setting is wrong, nothing changes.
 */
export async function reloadConfig(transport: Transport, config: OfscConfig): Promise<OfscConfig> {
  const before = originOf(config);
  if (!before) throw new ConfigurationError("reloadConfig takes what loadConfig returned, not a copy");
  let changed: Chosen[] = [];
  let after = before.choice;
  const next = await load(before.options, (choice, report) => {
    after = choice;
    changed = changesBetween(before.choice, choice);
    for (const { setting, path, where } of changed) {
      const isTaken = setting.live && (choice.has(path) || isCredential(setting));
      if (!isTaken) report.warn(where, `${path} has changed, which only a new transport will notice`);
    }
  });
  if (changed.length > 0)
    applyChoice(
      transport,
      after,
      changed.some(({ setting }) => isCredential(setting)),
    );
  return next;
}

/** What has another value than before; of what is no longer set, what it was. */
function changesBetween(before: Choice, after: Choice): Chosen[] {
  const all = new Map([...before, ...after]);
  return [...all.values()].filter(
    ({ path }) => !isDeepStrictEqual(plain(before.get(path)?.value), plain(after.get(path)?.value)),
  );
}

const plain = (value: unknown) => (value instanceof Secret ? value.reveal() : value);
