import { createRequire } from "node:module";
import { join } from "node:path";
import type { TypeScript } from "./typescript.js";

const advice = "npx -p @ofsc/compat-v2 -p typescript@5 compat-v2 migrate <files>";

/**
 * Finds the TypeScript compiler beside this package or in the project. It is only needed here, so that installing this
 * package does not bring 23 MB to those who only call its classes.
 */
export function loadTypeScript(folder: string, here = import.meta.url): TypeScript {
  for (const from of [here, join(folder, "package.json")]) {
    const found = requireFrom(from);
    // From version 7 on, the compiler is a program of its own and has no such functions.
    if (typeof found?.createProgram === "function") return found;
  }
  throw new Error(`migrate needs TypeScript 5 or 6 to read your files. Run: ${advice}`);
}

function requireFrom(path: string): (Partial<TypeScript> & TypeScript) | undefined {
  try {
    return createRequire(path)("typescript") as TypeScript;
  } catch {
    return undefined;
  }
}
