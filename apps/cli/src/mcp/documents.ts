import { readdir, readFile } from "node:fs/promises";
import { extname } from "node:path";

/** Something to read that a host may show a model. */
export interface Document {
  /** `ofsc://docs/guides/errors`. */
  readonly uri: string;
  readonly title: string;
  readonly mimeType: string;
  readonly text: string;
}

// Beside the program as it was built; in the sources, where the repository has them.
const places = ["./docs/", "../../../../docs/"];
const mostDocuments = 50;

/** For those who work on this repository. */
const inner: readonly string[] = ["guides/releasing.md"];

/** The guides and the deviations of OFS from its documentation. */
export async function readDocuments(most = 25_000, mostOfAll = mostDocuments): Promise<readonly Document[]> {
  for (const place of places) {
    const folder = new URL(place, import.meta.url);
    const files = await readdir(new URL("guides/", folder), { recursive: true }).catch(() => undefined);
    if (!files) continue;
    const guides = files.map((name) => `guides/${name.replaceAll("\\", "/")}`).filter((name) => name.endsWith(".md"));
    // No guide says what is in the deviations, so they come first where not all is shown.
    const names = ["deviations.json", ...guides.filter((name) => !inner.includes(name)).sort()].slice(0, mostOfAll);
    return Promise.all(names.map((name) => readDocument(folder, name, most)));
  }
  return [];
}

async function readDocument(folder: URL, name: string, most: number): Promise<Document> {
  const whole = await readFile(new URL(name, folder), "utf8");
  const [, heading] = /^# (.+)$/m.exec(whole) ?? [];
  const json = extname(name) === ".json";
  return {
    uri: `ofsc://docs/${name.slice(0, -extname(name).length)}`,
    title: json ? "Where OFS differs from what Oracle documents, with the evidence" : (heading ?? name),
    mimeType: json ? "application/json" : "text/markdown",
    text: whole.length > most ? `${whole.slice(0, most)}\n… ${whole.length - most} characters were left off.\n` : whole,
  };
}
