import { readFile } from "node:fs/promises";

/** The page as it was built, beside what was built of this. */
export async function pageOfConsole(): Promise<string | undefined> {
  try {
    return await readFile(new URL("../../console.html", import.meta.url), "utf8");
  } catch {
    return undefined;
  }
}
