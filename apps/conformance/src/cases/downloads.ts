import type { Answer, Case, Json, Reading } from "../case.js";
import { absent, between, failure, ID, inGroup, requests, status } from "./build.js";

const get = (read: Reading, options: Json = {}, accept: Json = {}) => ({
  call: "core.activities.files.get",
  args: [ID, "XA_PHOTO", accept, options],
  read,
});
const photo = (more: Partial<Answer> = {}): Answer => ({
  body: { $text: "photo of a roof" },
  headers: { "content-type": "image/png" },
  ...more,
});
const named = (disposition: string): Answer =>
  photo({ headers: { "content-type": "image/png", "content-disposition": disposition } });

/** Names that come with a file. */
const names: readonly (readonly [what: string, header: string, name: Json])[] = [
  ["in quotes", 'attachment; filename="roof 1.png"', "roof 1.png"],
  ["without quotes", "attachment; filename=roof.png", "roof.png"],
  ["encoded", "attachment; filename=\"_.png\"; filename*=UTF-8''%D0%BA%D1%80.png", "кр.png"],
  ["encoded wrongly", "attachment; filename=\"roof.png\"; filename*=UTF-8''%D0%.png", "roof.png"],
  ["that is not there", "attachment", absent],
];

/** Forms in which a file is read. */
const forms: readonly (readonly [read: Reading, data: Json])[] = [
  ["text", { type: "image/png", size: 15, content: "photo of a roof" }],
  ["bytes", { type: "image/png", size: 15, bytes: 15 }],
  ["blob", { type: "image/png", blobType: "image/png", content: "photo of a roof" }],
  ["stream", { type: "image/png", bytes: 15 }],
];

export const downloadCases: readonly Case[] = inGroup("files", [
  ...names.map(([what, header, name]) => ({
    name: `knows a file by a name ${what}`,
    server: { answers: [named(header)] },
    steps: [get("text")],
    expect: { outcome: { ok: true, data: { name, content: "photo of a roof" } } },
  })),
  ...forms.map(([read, data]) => ({
    name: `gives a file as ${String(read)}`,
    server: { answers: [photo()] },
    steps: [get(read)],
    expect: { outcome: { ok: true, data }, requests: [{ method: "GET" }] },
  })),
  ...forms.map(([read]) => ({
    name: `ends in an error when a file that is read as ${String(read)} breaks off`,
    server: { answers: [photo({ fault: { truncate: 6 } })] },
    steps: [get(read)],
    expect: { outcome: failure("connection", { retryable: true }), requests: requests(1) },
  })),
  ...forms.map(([read]) => ({
    name: `ends in time when a file that is read as ${String(read)} stops coming`,
    server: { answers: [photo({ fault: { stall: 6 } })] },
    steps: [get(read, { timeout: { idle: 200 } })],
    expect: {
      outcome: {
        ...(failure("timeout", { limit: "idle", phase: "body", timeoutMs: 200 }) as object),
        ms: between(190, 6_000),
      },
      requests: [{ gaveUp: true }],
    },
  })),
  {
    name: "asks for any type of file, or for the one that is named",
    server: { answers: [photo()] },
    steps: [get("text"), get("text", {}, { Accept: "image/png" })],
    expect: { requests: [{ headers: { accept: "application/octet-stream" } }, { headers: { accept: "image/png" } }] },
  },
  {
    name: "does not take the compressed size of a file for its size",
    server: { answers: [photo({ gzip: true })] },
    steps: [get("text")],
    expect: { outcome: { ok: true, data: { size: absent, content: "photo of a roof" } } },
  },
  {
    name: "gives a megabyte whole, whatever limit other answers have",
    options: { maxResponseBytes: 1_000 },
    server: { answers: [{ body: { $size: 1_048_576 }, headers: { "content-type": "image/png" } }] },
    steps: [get("bytes")],
    expect: { outcome: { ok: true, data: { bytes: 1_048_576 } } },
  },
  {
    name: "tells how far a file has come",
    server: { answers: [photo()] },
    steps: [get("bytes", { onProgress: { $progress: true } })],
    expect: { notes: { $count: { of: { progress: { direction: "download", bytes: 15, total: 15 } }, is: 1 } } },
  },
  {
    name: "goes on with a file for longer than an attempt may take",
    server: { answers: [photo({ fault: { trickleMs: 120 } })] },
    steps: [get("text", { timeout: { attempt: 900, total: 1_000 } })],
    expect: { outcome: { ok: true, data: { content: "photo of a roof" } } },
  },
  {
    name: "ends a file with the reason of its caller",
    server: { answers: [photo({ fault: { stall: 6 } })] },
    steps: [get("bytes", { signal: { $abort: { afterMs: 600, reason: "Error: enough" } } })],
    expect: { outcome: { ok: false, error: { reason: true, message: "enough" } }, requests: [{ gaveUp: true }] },
  },
  {
    name: "gives the connection up when a file is not read to its end",
    server: { answers: [photo({ fault: { stall: 6 } })] },
    steps: [{ ...get("stream"), take: 1 }],
    expect: { outcome: { ok: true, data: { bytes: between(1, 6) } }, requests: [{ gaveUp: true }] },
  },
  {
    name: "asks again for a file that could not be had for a moment",
    server: { answers: [status(503), photo()] },
    steps: [get("text")],
    expect: { outcome: { ok: true }, requests: requests(2) },
  },
  {
    name: "ends in a typed error when there is no such file",
    server: { answers: [status(404)] },
    steps: [get("text")],
    expect: { outcome: failure("not_found", { title: "Status 404" }), requests: requests(1) },
  },
  {
    name: "gives a file that is empty",
    server: { answers: [{ headers: { "content-type": "image/png" }, body: { $text: "" } }] },
    steps: [get("bytes")],
    expect: { outcome: { ok: true, data: { bytes: 0 } } },
  },
]);
