/** What pages may do: nothing leaves the origin; search compiles its own WebAssembly. */
const policy =
  "default-src 'self'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; worker-src 'self' blob:; frame-ancestors 'none'";

/** Programs of visitors run in a worker that can reach nobody. */
const workerPolicy = "default-src 'none'; script-src 'unsafe-eval'; connect-src 'none'";

const always = { "x-content-type-options": "nosniff", "referrer-policy": "no-referrer" };

const worker = "/playground/worker.js";

/** What is sent with a file of the site. */
export const headersOf = (path: string): Readonly<Record<string, string>> => ({
  ...always,
  "content-security-policy": path === worker ? workerPolicy : policy,
});

/**
 * The same as a file `_headers`, which hosts of static sites read. No address of a page has two rules with a policy, as
 * hosts differ in what they make of two.
 */
export function headersFile(paths: readonly string[]): string {
  const folders = [...new Set(paths.map((path) => `/${path.split("/")[1]}`))].sort();
  const rules = folders.map((folder) => (folder === "/" || folder === "/playground" ? closed(folder) : `${folder}/*`));
  const rule = (path: string, headers: Readonly<Record<string, string>>) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n");
  const policyOf = (path: string) => rule(path, { "content-security-policy": path === worker ? workerPolicy : policy });
  return `${[rule("/*", always), ...[...rules, worker].map(policyOf)].join("\n\n")}\n`;
}

const closed = (folder: string) => (folder.endsWith("/") ? folder : `${folder}/`);
