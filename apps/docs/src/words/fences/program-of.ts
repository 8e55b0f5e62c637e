import { exportedNames } from "./exported.js";
import { givenIn } from "./given.js";

/** What is declared before a program for a name that it leaves to its reader. */
interface Declared {
  readonly name: string;
  readonly line: string;
  /** Whether a list of `given.ts` says it, and which; absent for what a package exports. */
  readonly by?: "own" | "common";
}

/** What a block of TypeScript of a file of words leaves to its reader. */
export function declaredFor(file: string, code: string): Declared[] {
  const folder = /^((?:packages|apps)\/[\w-]+)\//.exec(file)?.[1] ?? "packages/sdk";
  const exported = exportedNames(folder);
  const given = givenIn(file);
  const known = declaredIn(code);
  const wanted = [...new Set(wordsIn(code))].filter((name) => !known.has(name));
  return wanted.flatMap((name): Declared[] => {
    const ofThePackage = exported.get(name)?.startsWith(`@ofsc/${folder.replace(/^\w+\//, "")}`);
    const by = given.own[name] ? "own" : !ofThePackage && given.common[name] ? "common" : undefined;
    const type = by && given[by][name];
    if (by && type)
      return [{ name, by, line: type.startsWith("import ") ? `${type};` : `declare let ${name}: ${type};` }];
    const entry = exported.get(name);
    return entry === undefined ? [] : [{ name, line: `import { ${name} } from "${entry}";` }];
  });
}

/** A block of TypeScript of a file of words as a program: what it leaves to its reader is declared before it. */
export function programOf(file: string, code: string): string {
  const lines = declaredFor(file, code).map(({ line }) => line);
  return [...new Set(lines), code, "export {};", ""].join("\n");
}

/** The names that a program uses, those of members apart. */
function wordsIn(code: string): string[] {
  const plain = code.replace(/"(?:[^"\\\n]|\\.)*"/g, '""').replace(/\/\/.*$|\/\*[\s\S]*?\*\//gm, "");
  return Array.from(plain.matchAll(/(?<![\w$]|(?<!\.\.)\.)[A-Za-z_]\w*(?!\??:(?!:))/g), ([name]) => name);
}

/** The names that a program declares itself. */
function declaredIn(code: string): Set<string> {
  const patterns = [
    /\b(?:const|let|var)\s+(\{[^=]*?\}|\[[^=]*?\]|\w+)/g,
    /\b(?:function|class|interface|type)\s+(\w+)/g,
    /\bimport\s+(?:type\s+)?(.+?)\s+from\b/g,
  ];
  const text = patterns.flatMap((pattern) => Array.from(code.matchAll(pattern), ([, names = ""]) => names)).join(" ");
  return new Set(text.replace(/\b\w+(?=\s*:)|=\s*[^,}]+/g, "").match(/\w+/g));
}
