import type { Mapping } from "../../mapping/method.js";
import { pyMappings, sharedMethods } from "../../mapping/tables.js";
import { proxyMappings } from "../../ofs-proxy/mappings.js";
import { apiOfClass, type LegacyClass } from "../legacy/modules.js";

const byName = new Map<string, Mapping>([...pyMappings, ...proxyMappings].map((mapping) => [mapping.legacy, mapping]));

/** The APIs in which a method was looked for that was called without one. */
const apis = ["capacity", "core", "metadata"];

/** The mapping of a method of a legacy class. */
export function findMapping(owner: LegacyClass, name: string): Mapping | undefined {
  if (owner === "OFS") return byName.get(name);
  // Each of the four classes has these; the table lists them once.
  const isShared = Object.hasOwn(sharedMethods, name);
  const places = isShared ? ["core"] : owner === "OFSC" ? apis : [apiOfClass[owner]];
  return places.map((api) => byName.get(`${api}.${name}`)).find((mapping) => mapping !== undefined);
}

/** The names that no other library is likely to have. */
export const unmistakable: ReadonlySet<string> = new Set(
  pyMappings.map(({ legacy }) => legacy.slice(legacy.indexOf(".") + 1)).filter((name) => name.split("_").length > 2),
);

/** The name of a legacy method as the guide has it. */
export const topicOf = ({ legacy }: Mapping): string => legacy.slice(legacy.indexOf(".") + 1);
