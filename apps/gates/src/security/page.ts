import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { workspace } from "../packages.js";

const file = join(workspace, "docs/security.md");
const text = readFileSync(file, "utf8");

/** A test that the page names. */
export interface NamedTest {
  readonly name: string;
  /** The file that it should be in. */
  readonly file: string;
}

/** The tests that the page links to, each by its name. */
export function namedTests(): NamedTest[] {
  const links = text.matchAll(/\[([^\]]+)\]\(([^)]+\.test\.ts)\)/g);
  return Array.from(links, ([, name = "", path = ""]) => ({ name, file: join(dirname(file), path) }));
}

/** The cells of the rows of the table under a heading, the head apart. */
function rowsUnder(heading: string): string[][] {
  const [, section = ""] = text.split(`\n## ${heading}\n`);
  const [rows = ""] = section.split("\n## ");
  return Array.from(rows.matchAll(/^\| (.*) \|$/gm), ([, row = ""]) =>
    row.split(" | ").map((cell) => cell.trim()),
  ).slice(2);
}

/** The rows of the table of threats. */
export const threats = () => rowsUnder("Threats");
