import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, relative, sep } from "node:path";
import { createGzip } from "node:zlib";
import { headersOf } from "./headers.js";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".md": "text/markdown; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".xml": "application/xml",
};
const compressed = /^(text|application\/(json|xml))/;

/** Serves the files of a folder on this machine, as a host of static sites would. */
export async function serveFolder(folder: string, { port = 0 } = {}) {
  const server = createServer(async ({ url = "/", method }, response) => {
    const file = method === "GET" || method === "HEAD" ? await fileOf(folder, url) : undefined;
    if (file) return send(response, folder, file, 200);
    const missing = join(folder, "404.html");
    return (await stat(missing).catch(() => undefined))
      ? send(response, folder, missing, 404)
      : response.writeHead(404).end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  const close = () => new Promise((resolve) => server.close(resolve).closeAllConnections());
  return { url: `http://localhost:${taken}`, close };
}

/** The file at an address; undefined where there is none, or it is not below the folder. */
async function fileOf(folder: string, url: string): Promise<string | undefined> {
  const pathname = decode(new URL(url, "http://localhost").pathname);
  if (pathname === undefined || pathname.includes("\0")) return undefined;
  const path = normalize(join(folder, pathname.endsWith("/") ? `${pathname}index.html` : pathname));
  if (!path.startsWith(join(folder, sep))) return undefined;
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? path : undefined;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, folder: string, file: string, status: number): void {
  const type = types[extname(file)] ?? "application/octet-stream";
  const gzip = compressed.test(type);
  response.writeHead(status, {
    "content-type": type,
    ...headersOf(`/${relative(folder, file).replaceAll(sep, "/")}`),
    ...(gzip && { "content-encoding": "gzip" }),
  });
  const stream = createReadStream(file).on("error", () => response.destroy());
  if (gzip) stream.pipe(createGzip()).pipe(response);
  else stream.pipe(response);
}
