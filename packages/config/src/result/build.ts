import type { TransportOptions } from "@ofsc/transport";
import type { OfscConfig } from "../types.js";
import type { Choice, Chosen } from "./choose.js";
import { isCredential } from "./credentials.js";

/** The options of a transport, and what else is set. */
export type Built = TransportOptions & Partial<Pick<OfscConfig, "profile" | "timeZone" | "protected" | "log">>;

/** Puts every value but the credentials in its place. A group that is off is `false`, whatever is set in it. */
export function build(choice: Choice): Built {
  const built: Record<string, unknown> = {};
  for (const chosen of choice.values()) {
    const { setting, value } = chosen;
    const keys = keysOf(chosen);
    const isOff = choice.get(keys[0] ?? "")?.value === false;
    if (isOff) built[keys[0] ?? ""] = false;
    else if (!setting.group && !isCredential(setting)) place(built, keys, value);
  }
  return built;
}

/** What `*` stands for is one name, whatever it looks like. */
const keysOf = ({ setting, path }: Chosen) =>
  setting.path.split(".").map((key, index) => (key === "*" ? path.split(".").slice(index).join(".") : key));

function place(target: Record<string, unknown>, [key = "", ...rest]: readonly string[], value: unknown): void {
  const inner = rest.length > 0 ? ((target[key] as Record<string, unknown> | undefined) ?? {}) : undefined;
  if (inner) place(inner, rest, value);
  // Assigning to a name such as __proto__ would not make a member.
  Object.defineProperty(target, key, { value: inner ?? value, enumerable: true, writable: true, configurable: true });
}
