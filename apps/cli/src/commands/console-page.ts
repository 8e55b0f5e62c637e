import { readFile } from "node:fs/promises";

// Beside the program as it was built; in the sources, where the mock server has it.
const places = ["./console.html", "../../../mock-server/dist/console.html"];

/** The page of the mock server's console. */
export async function consolePage(): Promise<string> {
  for (const place of places) {
    const text = await readFile(new URL(place, import.meta.url), "utf8").catch(() => undefined);
    if (text !== undefined) return text;
  }
  return "<!doctype html><title>No console</title><p>The console was not built: <code>pnpm build</code>.";
}
