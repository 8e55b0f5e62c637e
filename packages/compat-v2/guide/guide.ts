import { pyDifferences } from "../src/differences.js";
import type { Mapping } from "../src/mapping/method.js";
import { pyMappings } from "../src/mapping/tables.js";
import { proxyDifferences } from "../src/ofs-proxy/differences.js";
import { proxyMappings } from "../src/ofs-proxy/mappings.js";
import { printCall, printLegacy } from "./print-call.js";
import { differencesTable, table } from "./table.js";
import { intro, names, plugins, results } from "./text.js";

/** The guide, from the tables that the code itself uses. */
export function createGuide(): string {
  const api = (name: string) => pyMappings.filter(({ legacy }) => legacy.startsWith(`${name}.`));
  return [
    intro,
    names,
    "## Methods of pyOFSC",
    ...["core", "metadata", "capacity", "oauth2"].flatMap((name) => [`### \`${name}\``, methodsTable(api(name))]),
    "## Methods of `@ofs-users/proxy`",
    methodsTable(proxyMappings),
    results,
    plugins,
    "## Breaking changes against pyOFSC 2",
    "Everything returns a promise. `@ofsc/compat-v2` keeps the rest as it was, but for these:",
    differencesTable(pyDifferences),
    "## Breaking changes against `@ofs-users/proxy`",
    "`@ofsc/compat-v2/ofs-proxy` keeps what it found, but for these:",
    differencesTable(proxyDifferences),
    "",
  ].join("\n\n");
}

function methodsTable(mappings: readonly Mapping[]): string {
  const rows = mappings.map((mapping) => {
    const name = mapping.legacy.split(".").at(-1) ?? "";
    return [`<a id="${name}"></a>\`${printLegacy(mapping)}\``, `\`${printCall(mapping)}\``, mapping.note ?? ""];
  });
  return table([["Legacy", "New", "Note"], ...rows]);
}
