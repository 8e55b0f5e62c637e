import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { workspace } from "../packages.js";

/** A regular expression as it stands in the sources. */
export interface Expression {
  /** File and line. */
  readonly at: string;
  readonly source: string;
  readonly flags: string;
}

/** All regular expressions in the sources of the packages, tests apart. */
export function regularExpressions(): Expression[] {
  const packages = join(workspace, "packages");
  // Of each its sources alone: `node_modules` leads from every package to all others, many times over.
  return readdirSync(packages)
    .map((name) => join(packages, name, "src"))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)))
    .filter((file) => /(?<!\.test(?:-d)?)\.ts$/.test(file))
    .flatMap(expressionsIn);
}

function expressionsIn(file: string): Expression[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const found: Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      const at = `${relative(workspace, file)}:${line}`;
      found.push({ at, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
