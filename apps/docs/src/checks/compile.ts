import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { root } from "../root.js";

const compiler = fileURLToPath(new URL("node_modules/typescript/bin/tsc", root));
const wrong = "wrong.ts";

/**
 * Compiles programs, each by the name of its file, and gives what the compiler says of them. What it says of the sources
 * that they import is left out: a program that adds to an interface makes those incomplete, and not what is published.
 */
export function complaintsOf(
  name: string,
  programs: ReadonlyMap<string, string>,
  compilerOptions: Readonly<Record<string, unknown>> = {},
): string[] {
  // A folder for each who asks: several may at once.
  const folder = fileURLToPath(new URL(`apps/docs/.programs/${name}/`, root));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [file, program] of programs) writeFileSync(`${folder}${file}`, program);
  // Whose complaint has to come: without it, nothing was looked at.
  writeFileSync(`${folder}${wrong}`, 'import { createOfsc } from "@ofsc/sdk";\ncreateOfsc({ instance: 1 });\n');
  const tsconfig = {
    extends: "../../../../tsconfig.json",
    include: ["*.ts"],
    compilerOptions: { types: ["node"], noPropertyAccessFromIndexSignature: false, ...compilerOptions },
  };
  writeFileSync(`${folder}tsconfig.json`, JSON.stringify(tsconfig));
  // From its own folder, so that what is said of a program begins with the name of its file.
  const { stdout } = spawnSync(process.execPath, [compiler, "-p", "."], { cwd: folder, encoding: "utf8" });
  const said = stdout.split("\n").filter((line) => /^[\w-]+\.ts\(/.test(line));
  const others = said.filter((line) => !line.startsWith(wrong));
  if (said.length === 0) throw new Error(`the compiler has not looked at the programs:\n${stdout}`);
  return others;
}
