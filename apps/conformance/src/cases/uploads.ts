import type { Case, Json } from "../case.js";
import { absent, failure, ID, inGroup, lengthOf, requests, status } from "./build.js";

const LABEL = "XA_PHOTO";
const set = (content: Json, options: Json = {}) => ({
  call: "core.activities.files.set",
  args: [ID, LABEL, content, options],
});

/** Files to send, and what arrives. */
const sent: readonly (readonly [what: string, upload: Json, body: string, type: string, name: string | null])[] = [
  ["bytes", { content: { $bytes: "photo" }, type: "image/png" }, "photo", "image/png", null],
  ["text", { content: "Grüße", type: "text/plain" }, "Grüße", "text/plain", null],
  ["bytes of no known type", { content: { $bytes: "photo" } }, "photo", "application/octet-stream", null],
  ["a blob", { $blob: { text: "photo", type: "image/png" } }, "photo", "image/png", null],
  [
    "a blob under another type",
    { content: { $blob: { text: "photo", type: "image/png" } }, type: "image/jpeg" },
    "photo",
    "image/jpeg",
    null,
  ],
  [
    "a file with its name",
    { $file: { text: "photo", type: "image/png", name: "roof.png" } },
    "photo",
    "image/png",
    'attachment; filename="roof.png"',
  ],
  ["no content at all", { content: { $bytes: "" }, type: "image/png" }, "", "image/png", null],
];

/** File names as the wire has them. */
const names: readonly (readonly [what: string, name: string, header: string])[] = [
  ["in ASCII", "roof 1.png", 'attachment; filename="roof 1.png"'],
  ["with quotes", 'the "roof".png', "attachment; filename=\"the _roof_.png\"; filename*=UTF-8''the%20%22roof%22.png"],
  [
    "with letters of any script",
    "крыша.png",
    "attachment; filename=\"_____.png\"; filename*=UTF-8''%D0%BA%D1%80%D1%8B%D1%88%D0%B0.png",
  ],
  [
    "with brackets and stars",
    "roof*(1)é.png",
    "attachment; filename=\"roof*(1)_.png\"; filename*=UTF-8''roof%2A%281%29%C3%A9.png",
  ],
];

const streamed = { content: { $stream: { chunks: ["pho", "to"] } }, type: "image/png" };
const noStreams = {
  runtimes: ["chromium"],
  because: "a browser streams requests over HTTP/2 only, which the server of the suite does not speak",
};

export const uploadCases: readonly Case[] = inGroup("files", [
  ...sent.map(([what, upload, body, type, name]) => ({
    name: `sends ${what}`,
    server: { answers: [{ status: 204 }] },
    steps: [set(upload)],
    expect: {
      outcome: { ok: true, status: 204 },
      requests: [{ method: "PUT", body, headers: { "content-type": type, "content-disposition": name ?? absent } }],
    },
  })),
  ...names.map(([what, name, header]) => ({
    name: `sends a file name ${what}`,
    server: { answers: [{ status: 204 }] },
    steps: [set({ content: "photo", name })],
    expect: { requests: [{ headers: { "content-disposition": header } }] },
  })),
  {
    name: "sends a stream",
    server: { answers: [{ status: 204 }] },
    steps: [set(streamed)],
    expect: { outcome: { ok: true }, requests: [{ body: "photo", headers: { "content-type": "image/png" } }] },
    except: noStreams,
  },
  {
    name: "sends a stream once, whatever happens to it",
    server: { answers: [status(503), { status: 204 }] },
    steps: [set(streamed)],
    expect: { outcome: failure("server", { attempts: lengthOf(1) }), requests: requests(1) },
    except: noStreams,
  },
  {
    name: "sends a stream once, also when the token was refused",
    options: { token: { $tokens: { values: ["canary-a", "canary-b"] } } },
    server: { answers: [status(401), { status: 204 }] },
    steps: [set(streamed)],
    expect: { outcome: failure("authentication"), requests: requests(1) },
    except: noStreams,
  },
  {
    name: "sends bytes again after a failure that passes",
    server: { answers: [status(503), { status: 204 }] },
    steps: [set({ content: { $bytes: "photo" } })],
    expect: { outcome: { ok: true }, requests: [{ body: "photo" }, { body: "photo" }] },
  },
  {
    name: "sends a blob again after a cut connection",
    server: { answers: [{ fault: "cut" }, { status: 204 }] },
    steps: [set({ $blob: { text: "photo" } })],
    expect: { outcome: { ok: true }, requests: [{ body: "photo" }, { body: "photo" }] },
  },
  {
    name: "sends a megabyte whole",
    server: { answers: [{ status: 204 }] },
    steps: [set({ content: { $size: 1_048_576 } })],
    expect: { outcome: { ok: true }, requests: [{ bytes: 1_048_576 }] },
  },
  {
    name: "tells how far a file has been sent",
    server: { answers: [{ status: 204 }] },
    steps: [set({ content: { $bytes: "photo" } }, { onProgress: { $progress: true } })],
    expect: {
      requests: [{ body: "photo" }],
      notes: { $count: { of: { progress: { direction: "upload", bytes: 5, total: 5 } }, is: 1 } },
    },
    except: noStreams,
  },
  {
    name: "is not disturbed by an error in what is told of progress",
    server: { answers: [{ status: 204 }] },
    steps: [set({ content: { $bytes: "photo" } }, { onProgress: { $throw: "not interested" } })],
    expect: { outcome: { ok: true }, requests: [{ body: "photo" }] },
    except: noStreams,
  },
  {
    name: "refuses what is no file",
    steps: [set("photo"), set({ name: "roof.png" }), set(5)],
    expect: { outcomes: { $every: failure("validation") }, requests: [] },
  },
  {
    name: "sends a file in a form",
    server: { answers: [{ status: 204 }] },
    steps: [
      {
        call: "metadata.plugins.import",
        args: [{ pluginFile: { content: "<xml/>", type: "text/xml", name: "plugin.xml" } }],
      },
    ],
    expect: {
      outcome: { ok: true },
      requests: [
        {
          method: "POST",
          body: {
            $matches: 'name="pluginFile"; filename="plugin\\.xml"\r\n[Cc]ontent-[Tt]ype: text/xml\r\n\r\n<xml/>',
          },
          headers: { "content-type": { $matches: "^multipart/form-data; *boundary=" } },
        },
      ],
    },
  },
  {
    name: "sends a form again after a failure that passes",
    server: { answers: [status(503), { status: 204 }] },
    steps: [{ call: "metadata.plugins.import", args: [{ pluginFile: { content: "<xml/>", type: "text/xml" } }] }],
    expect: { outcome: { ok: true }, requests: { $every: { body: { $matches: "<xml/>" } } }, gaps: lengthOf(1) },
  },
]);
