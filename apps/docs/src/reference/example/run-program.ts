/** Modules by the name that programs import them by. */
export type Modules = (name: string) => Promise<unknown>;

const AsyncFunction = (async () => {}).constructor as new (
  ...source: string[]
) => (...args: unknown[]) => Promise<void>;

/** Runs a program that has no types of its own but `!`, with the modules and globals that it is given. */
export async function runProgram(
  program: string,
  modules: Modules,
  globals: Readonly<Record<string, unknown>>,
): Promise<void> {
  const body = program
    .replace(/^import \{([^}]*)\} from ("[^"]+");$/gm, "const {$1} = await use($2);")
    .replace(/^import \* as (\w+) from ("[^"]+");$/gm, "const $1 = await use($2);")
    .replace(/!;$/gm, ";");
  const names = Object.keys(globals);
  await new AsyncFunction("use", ...names, body)(modules, ...names.map((name) => globals[name]));
}
