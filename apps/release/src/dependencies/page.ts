import { bundledDependencies } from "./bundled.js";
import type { Dependency } from "./dependency.js";
import { installedDependencies } from "./installed.js";
import { reasons } from "./reasons.js";

export const pageFile = "docs/dependencies.md";

const code = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(", ");

function table(dependencies: readonly Dependency[], by: string): string {
  const rows = [
    ["package", "licence", by, "what for"],
    ...dependencies.map((one) => [code([one.name]), one.license, code(one.by), reasons[one.name] ?? ""]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(" | ")} |`;
  const [head = [], ...others] = rows;
  return [head, widths.map((width) => "-".repeat(width)), ...others].map(line).join("\n");
}

/** The page that lists all code of others that users get. */
export async function page(): Promise<string> {
  return `# Dependencies

All code of others that comes with the packages, written by \`pnpm dependencies\`. What each is for is in
[reasons.ts](../apps/release/src/dependencies/reasons.ts); a test fails for one without a reason, and for a reason without
one. A new one has to be maintained, typed and small, to do what is no part of OFS or of the rules of a call, and to have a
licence that is in that file. Versions and hashes are in the SBOM that is attached to each release.

## Installed

Down to the last dependency of a dependency.

${table(installedDependencies(), "asked for by")}

\`undici\`, \`@opentelemetry/api\`, \`typescript\` and clients of databases are optional: they are used where a program has
them installed and asks for them.

## In files of ours

Their licences travel with them, as \`dist/third-party.txt\`.

${table(await bundledDependencies(), "in the files of")}
`;
}
