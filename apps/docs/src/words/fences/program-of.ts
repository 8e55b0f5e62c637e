import { exportedNames } from "./exported.js";
import { givenIn } from "./given.js";

/** A block of TypeScript of a file of words as a program: what it leaves to its reader is declared before it. */
export function programOf(file: string, code: string): string {
  const folder = /^((?:packages|apps)\/[\w-]+)\//.exec(file)?.[1] ?? "packages/sdk";
  const exported = exportedNames(folder);
  const given = givenIn(file);
  const known = declaredIn(code);
  const wanted = [...new Set(wordsIn(code))].filter((name) => !known.has(name));
  const lines = wanted.flatMap((name) => {
    const ofThePackage = exported.get(name)?.startsWith(`@ofsc/${folder.replace(/^\w+\//, "")}`);
    const type = given.own[name] ?? (ofThePackage ? undefined : given.common[name]);
    if (type !== undefined) return [type.startsWith("import ") ? `${type};` : `declare let ${name}: ${type};`];
    const entry = exported.get(name);
    return entry === undefined ? [] : [`import { ${name} } from "${entry}";`];
  });
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
