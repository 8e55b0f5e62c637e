import { type Mutant, mutantsOf } from "./mutant.js";

/** What goes wrong with an answer. */
export const answeringMutants: readonly Mutant[] = [
  ...mutantsOf("errors", [
    ["takes every answer for a success", "layers/decode.js", "if (!response.ok)", "if (false)"],
    ["reads the whole body of an error", "layers/decode.js", "64 * 1024", "64 * 1024 * 1024"],
    ["trusts the body of an error", "errors/from-response.js", 'typeof value === "string"', "true"],
    ["takes half of a document for a success", "layers/decode.js", "if (/json/i.test(type))", "if (false)"],
    ["has one class for all errors", "errors/from-response.js", "classes[status] ?? ", ""],
    ["shows its own insides in the stack", "call-site.js", "if (frames)", "if (false)"],
    ["follows redirects", "http/exchange-browser.js", 'redirect: "manual"', 'redirect: "follow"'],
    ["reads answers of any length", "layers/decode.js", "if (cut)", "if (false)"],
    ["lets errors of fetch through", "http/send.js", "throw new ConnectionError(", "throw cause; new ConnectionError("],
  ]),
  ...mutantsOf("drift", [
    ["does not look", "layers/drift.js", 'if (mode === "off" ||', 'if (mode !== "on" ||'],
    ["is never strict", "layers/drift.js", 'mode === "strict"', "false"],
    ["always refuses drift", "layers/drift.js", 'drift.length > 0 && mode === "strict"', "drift.length > 0"],
    ["tells of a place each time", "layers/drift.js", "this.#known.add(key);", ""],
    ["minds the fields that nobody asked for", "layers/drift.js", 'partial && message === "is required"', "false"],
    ["minds links", "layers/drift.js", '.filter((key) => key !== "links")', ""],
    ["is disturbed by what it tells", "layers/drift.js", "tell(this.#onDrift, drift);", "this.#onDrift?.(drift);"],
  ]),
  ...mutantsOf("paging", [
    [
      "advances by what it asked for",
      "contract/paging/by-offset.js",
      "(at.offset ?? 0) + items.length",
      "(at.offset ?? 0) + (at.limit ?? 0)",
    ],
    ["reads the first page for ever", "contract/paging/walk.js", "answered !== offset", "false"],
    ["stops at a short page", "contract/paging/by-offset.js", ": end < total", ": otherwise"],
    ["reads the same token for ever", "contract/paging/walk.js", "known.has(JSON.stringify(next))", "false"],
    [
      "asks for pages ahead of the reader",
      "contract/paging/walk.js",
      "if (!next) return;",
      "if (!next) return; readPage(list, moveTo(list.invocation, next));",
    ],
    ["forgets the order of pages", "contract/paging/read-ahead.js", "read[index] = items", "read.push(items)"],
    ["does not say how many items it wants", "contract/paging/by-offset.js", "size === 0 ||", "true ||"],
    ["needs the items of an empty list", "contract/paging/envelope.js", "raw.items ?? []", "raw.items"],
    ["takes what it cannot read for the end", "contract/paging/by-offset.js", 'value !== "false"', "value === true"],
    ["needs a body for an empty list", "contract/paging/envelope.js", "data === void 0", "false"],
    ["believes any count", "contract/paging/read-ahead.js", "if (items.length < size) isOver = true;", ""],
  ]),
  ...mutantsOf("files", [
    ["sends a stream again", "contract/encodings/bytes.js", "!(content instanceof ReadableStream)", "true"],
    [
      "writes names as they are",
      "contract/content-disposition.js",
      'replace(/[^\\x20-\\x7e]|["\\\\]/g, "_")',
      'replace(/[^\\x20-\\x7e]/g, "_")',
    ],
    ["does not watch over a file", "http/read-chunk.js", "startTimer(idleMs,", "startTimer(Infinity,"],
    [
      "lets a file be cut off by the limit of an attempt",
      "layers/attempt.js",
      "deadline.close({ abort: !done });",
      "deadline.close({ abort: true });",
    ],
    [
      "keeps the connection of a file that nobody reads",
      "contract/encodings/file.js",
      "cancel: abort",
      "cancel: () => {}",
    ],
    [
      "takes the compressed size for the size",
      "contract/encodings/file.js",
      'length && !headers.has("content-encoding")',
      "length",
    ],
    ["does not tell how far a file has come", "contract/encodings/file.js", "onProgress?.({", "(() => {})({"],
    ["breaks off with errors of the runtime", "http/read-body.js", "throw brokenOff(cause);", "throw cause;"],
  ]),
  ...mutantsOf("layers", [
    ["runs layers in the wrong order", "layers/layer.js", "layers.reduceRight(", "layers.reduce("],
    [
      "keeps the headers of an attempt for the next one",
      "layers/attempt.js",
      "headers: { ...headers, authorization }",
      "headers: Object.assign(headers, { authorization })",
    ],
    ["runs no layer around a call", "transport.js", "...layers,", ""],
    ["does not say which layers it has", "transport.js", "attempt ? `attempt: ${name}` : []", "[]"],
  ]),
];
