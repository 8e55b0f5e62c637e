import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build } from "esbuild";
import { type Mutation, Mutator } from "../kills/mutator.js";

const here = dirname(fileURLToPath(import.meta.url));

const options = (entry: string) =>
  ({
    entryPoints: [join(here, entry)],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    platform: "browser",
    // Without the paths of the workspace, which lead to the sources: what is built is what is tried.
    tsconfigRaw: {},
    logLevel: "silent",
  }) satisfies BuildOptions;

/** A program for a page, of the built package, with a change in it if one is given. */
export async function bundlePage(entry: string, mutation?: Mutation): Promise<string> {
  const mutator = new Mutator();
  if (mutation) mutator.next(mutation);
  const { outputFiles } = await build({ ...options(entry), ...(mutation ? { plugins: [mutator.plugin] } : {}) });
  if (mutation) mutator.check();
  return outputFiles[0]?.text ?? "";
}

/** Serves pages by path, on a port of this machine. */
export async function serve(
  pages: ReadonlyMap<string, { type: string; text: string }>,
): Promise<{ port: number; server: Server }> {
  const server = createServer((request, response) => {
    const page = pages.get((request.url ?? "").replace(/\?.*/, ""));
    if (!page) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": page.type, "cache-control": "no-store" }).end(page.text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { port: (server.address() as AddressInfo).port, server };
}
