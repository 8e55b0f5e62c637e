import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { call } from "@ofsc/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveHttp } from "../../test/loopback.js";
import * as activities from "../../test/operations.js";
import { failureOf } from "../../test/script.js";
import { textOf } from "../../test/server.js";
import { createTransport } from "../transport.js";
import { fileUpload } from "./file-upload.js";
import { nodeExchange } from "./node-exchange.js";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ofsc-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function aFile(name: string, content = "content"): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

describe("fileUpload", () => {
  it("knows the name, the size and, by the name, the type", async () => {
    const upload = await fileUpload(await aFile("Foto größer.JPG"));
    expect(upload).toMatchObject({ name: "Foto größer.JPG", type: "image/jpeg", content: { size: 7 } });
    expect(await fileUpload(await aFile("unheard.of"))).toMatchObject({ type: "application/octet-stream" });
  });

  it("takes another name and type", async () => {
    const upload = await fileUpload(await aFile("scan.tmp"), { name: "signature.png", type: "image/png" });
    expect(upload).toMatchObject({ name: "signature.png", type: "image/png" });
  });

  it.each(["fetch", "nodeExchange"])("is sent whole, and anew with each attempt, over %s", async (way) => {
    const content = "0123456789".repeat(200_000);
    const seen: unknown[] = [];
    const { url } = await serveHttp(async (request, response) => {
      const { "content-length": length, "content-type": type, "content-disposition": disposition } = request.headers;
      seen.push({ whole: (await textOf(request)) === content, length, type, disposition });
      response.writeHead(seen.length === 1 ? 503 : 204, { "retry-after": "0" }).end();
    });
    const exchange = nodeExchange();
    const over = way === "fetch" ? {} : { exchange };
    const transport = createTransport({ baseUrl: url, token: "t", ...over });
    await call(transport, activities.upload, 1, "XA_PHOTO", await fileUpload(await aFile("photo.png", content)));
    const sent = { whole: true, length: "2000000", type: "image/png", disposition: 'attachment; filename="photo.png"' };
    expect(seen).toEqual([sent, sent]);
    await exchange.close();
  });

  it("is not sent when the file has changed since", async () => {
    const path = await aFile("changing.txt", "before");
    const upload = await fileUpload(path);
    await writeFile(path, "another content");
    let received = "";
    const { url } = await serveHttp(async (request, response) => {
      received += await textOf(request);
      response.writeHead(204).end();
    });
    const exchange = nodeExchange();
    const transport = createTransport({ baseUrl: url, token: "t", exchange, retry: { attempts: 1 } });
    const error = await failureOf(call(transport, activities.upload, 1, "XA_NOTE", upload));
    expect(error).toMatchObject({ code: "connection", cause: { name: "NotReadableError" } });
    expect(received).toBe("");
    await exchange.close();
  });

  it("says when there is no such file", async () => {
    expect(await failureOf(fileUpload(join(folder, "missing.png")))).toMatchObject({
      code: expect.stringMatching(/ENOENT|ERR_INVALID_ARG_VALUE/),
    });
  });
});
