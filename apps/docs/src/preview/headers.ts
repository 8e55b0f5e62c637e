/** What pages may do: nothing leaves the origin; search compiles its own WebAssembly. */
const policy =
  "default-src 'self'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; worker-src 'self' blob:; frame-ancestors 'none'";

/** Programs of visitors run in a worker that can reach nobody. */
const workerPolicy = "default-src 'none'; script-src 'unsafe-eval'; connect-src 'none'";

const always = { "x-content-type-options": "nosniff", "referrer-policy": "no-referrer" };

/** The console has what comes through its port, and asks nobody. */
const consolePolicy =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; frame-ancestors 'self'";

const own: Readonly<Record<string, string>> = {
  "/playground/worker.js": workerPolicy,
  "/playground/mock.js": workerPolicy,
  "/playground/console.html": consolePolicy,
};

const policyOf = (path: string): string => own[path] ?? policy;

/** What is sent with a file of the site. */
export const headersOf = (path: string): Readonly<Record<string, string>> => ({
  ...always,
  "content-security-policy": policyOf(path),
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
  return `${[rule("/*", always), ...[...rules, ...Object.keys(own)].map((path) => rule(path, { "content-security-policy": policyOf(path) }))].join("\n\n")}\n`;
}

const closed = (folder: string) => (folder.endsWith("/") ? folder : `${folder}/`);
