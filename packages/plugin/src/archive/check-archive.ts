import type { PluginProblem } from "../errors.js";

/** A file of an archive, by its path in it. */
export interface ArchiveFile {
  /** Its path in the archive, with `/`. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
}

/** What is wrong with an archive. Of a warning an older page of Oracle says that it is wrong. */
export interface ArchiveProblem extends PluginProblem {
  /** Whether only an older page of Oracle says so. */
  readonly warning?: boolean;
}

const MB = 1 << 20;
const types = /\.(html|css|js|json|map|appcache|jpe?g|png|gif|svg|ico)$/i;

/** Checks an archive against the limits of OFS, before it is zipped. */
export function checkArchive(files: readonly ArchiveFile[]): ArchiveProblem[] {
  const size = files.reduce((sum, file) => sum + file.size, 0);
  const wrong = (when: boolean, problem: ArchiveProblem) => (when ? [problem] : []);
  return [
    ...wrong(!files.some(({ path }) => path === "index.html"), { path: "index.html", code: "required" }),
    ...wrong(files.length > 600, { path: "", code: "entries", expected: 600 }),
    ...wrong(size > 20 * MB, { path: "", code: "size", expected: 20 * MB }),
    ...files.flatMap(({ path }) => [
      ...wrong(!types.test(path), { path, code: "type" }),
      ...wrong(/(^|\/)\.\.?(\/|$)|^\/|\\/.test(path), { path, code: "path" }),
    ]),
    ...wrong(files.length > 10, { path: "", code: "entries", expected: 10, warning: true }),
    ...files.flatMap(({ path, size }) => [
      ...wrong(/\.(json|map)$/i.test(path), { path, code: "type", warning: true }),
      ...wrong(size > MB, { path, code: "size", expected: MB, warning: true }),
    ]),
  ];
}

/** Checks what came of it: an archive may have 5 MB. */
export const checkZip = (zip: Uint8Array): ArchiveProblem[] => [
  ...(zip.byteLength > 5 * MB ? [{ path: "", code: "size", expected: 5 * MB }] : []),
  ...(zip.byteLength > 500_000 ? [{ path: "", code: "size", expected: 500_000, warning: true }] : []),
];
