import { readFileSync } from "node:fs";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { filterProblems } from "@arethetypeswrong/core/problems";
import { publint } from "publint";
import { formatMessage } from "publint/utils";

/** What makes a package hard to use, in its manifest and files; an empty list is a good one. */
export async function problemsOfFiles(tarball: string): Promise<string[]> {
  const bytes = readFileSync(tarball);
  const { messages, pkg } = await publint({ pack: { tarball: Uint8Array.from(bytes).buffer }, strict: true });
  return messages.map((message) => formatMessage(message, pkg) ?? message.code);
}

/** What makes its types other than what runs, in one of the ways in which they are found; all but the oldest. */
export async function problemsOfTypes(tarball: string): Promise<string[]> {
  const analysis = await checkPackage(createPackageFromTarballData(Uint8Array.from(readFileSync(tarball))), {
    // What is made for AMD loaders, and pages.
    excludeEntrypoints: [/\/amd$/, /\.html$/],
  });
  if (!analysis.types) return ["there are none"];
  const kinds = ["node16-cjs", "node16-esm", "bundler"] as const;
  const problems = kinds
    .flatMap((resolutionKind) => filterProblems(analysis, { resolutionKind }))
    // Vitest itself is there for ES modules alone, and what is made for it likewise.
    .filter((problem) => !(problem.kind === "CJSResolvesToESM" && problem.entrypoint === "./vitest"));
  return [...new Set(problems.map((problem) => JSON.stringify(problem)))];
}
