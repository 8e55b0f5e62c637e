import type { Host, Place } from "./host.js";
import { ownNode } from "./node.js";

/**
 * Takes away what React Native does not have: streams, the newer half of signals, keys to sign with. Its `fetch` gives
 * responses whole, which are read once by `text()` or `arrayBuffer()`.
 */
const poor = `
import { request } from "node:http";
import { unzipSync } from "node:zlib";
// Node makes these when they are first asked for, and needs streams to.
void [FormData, Headers, Response];
for (const name of ["ReadableStream", "WritableStream", "TransformStream", "structuredClone", "Request"]) {
  delete globalThis[name];
}
delete AbortSignal.any;
delete AbortSignal.timeout;
delete AbortSignal.prototype.throwIfAborted;
delete URL.canParse;
Object.defineProperty(globalThis, "crypto", { value: { getRandomValues: (list) => list } });
globalThis.fetch = async (url, { method = "GET", headers = {}, body, signal } = {}) => {
  if (typeof url !== "string") throw new TypeError("expected an address");
  const { bytes, type } = await encode(body);
  return new Promise((resolve, reject) => {
    const fail = () => reject(new TypeError("Network request failed"));
    const abort = () => {
      sent.destroy();
      reject(Object.assign(new Error("Aborted"), { name: "AbortError" }));
    };
    const sent = request(url, { method, headers: { ...(type && { "content-type": type }), ...headers } }, (answer) => {
      const chunks = [];
      answer.on("data", (chunk) => chunks.push(chunk)).on("error", fail).on("close", () => answer.complete || fail());
      answer.on("end", () => {
        const { statusCode: status, statusMessage: statusText, headers } = answer;
        const whole = Buffer.concat(chunks);
        const plain = headers["content-encoding"] ? unzipSync(whole) : whole;
        const list = Object.entries(headers).map(([name, value]) => [name, String(value)]);
        resolve(new PoorResponse(new Uint8Array(plain), { status, statusText, headers: list, url }));
      });
    });
    sent.on("error", fail);
    if (signal?.aborted) abort();
    signal?.addEventListener("abort", abort);
    sent.end(bytes);
  });
};
async function encode(body) {
  if (body instanceof FormData) {
    const parts = [];
    for (const [name, value] of body) {
      const file = typeof value === "string" ? "" : '; filename="' + value.name + '"\\r\\nContent-Type: ' + value.type;
      parts.push('--edge\\r\\nContent-Disposition: form-data; name="' + name + '"' + file + "\\r\\n\\r\\n");
      parts.push(typeof value === "string" ? value : Buffer.from(await value.arrayBuffer()), "\\r\\n");
    }
    const bytes = Buffer.concat([...parts, "--edge--\\r\\n"].map((part) => Buffer.from(part)));
    return { bytes, type: "multipart/form-data; boundary=edge" };
  }
  if (body instanceof URLSearchParams) return { bytes: String(body), type: "application/x-www-form-urlencoded" };
  if (body instanceof Blob) return { bytes: Buffer.from(await body.arrayBuffer()), type: body.type };
  return { bytes: body === undefined || typeof body === "string" ? body : new Uint8Array(body) };
}
class PoorResponse {
  #body;
  constructor(body, { status = 200, statusText = "", headers, url = "" } = {}) {
    this.#body = typeof body === "string" ? new TextEncoder().encode(body) : (body ?? new Uint8Array());
    Object.assign(this, { status, statusText, url, ok: status >= 200 && status < 300, headers: new Headers(headers) });
  }
  #read() {
    const body = this.#body;
    this.#body = undefined;
    if (!body) throw new TypeError("Already read");
    return body;
  }
  static json = (data, init) => new PoorResponse(JSON.stringify(data), init);
  arrayBuffer = async () => this.#read().slice().buffer;
  text = async () => new TextDecoder().decode(this.#read());
  json = async () => JSON.parse(await this.text());
}
globalThis.Response = PoorResponse;
`;

const main = ({ urls, run }: Place) => `import "./poor.mjs";
const { runAll } = await import("./runner.mjs");
await runAll(${JSON.stringify({ origin: urls[0], run })});
`;

/** React Native, as far as it can be had without a phone: what its bundler takes of the packages, on a poor host. */
export const reactNative: Host = {
  name: "react-native (simulated)",
  target: "browser",
  lacks: [
    { cases: /^(auth|secrets): .*(assertion|clock)/, because: "it has no crypto.subtle to sign with" },
    {
      cases: /^tokens: .*(clients|shares tokens|from the store)/,
      because: "it has no crypto.subtle for the keys of a store",
    },
    { cases: /^files: .*stream|^files: tells how far/, because: "it has no streams" },
    {
      cases:
        /^(deadlines|outcome-unknown): .*body|^deadlines: tells the status|^files: (ends in|goes on|gives the conn)/,
      because: "its fetch answers when all of a body is there, so that a body neither stops nor breaks off later",
    },
    { cases: /^outcome-unknown: .*no connection came about/, because: "it does not tell why a connection failed" },
    { cases: /^abort: .*that is a time limit/, because: "it has no AbortSignal.timeout" },
    { cases: /^layers: sends with the fetch that it is given/, because: "its responses cannot be made anew" },
    { cases: /^secrets: refuses a secret in a page/, because: "it is no page" },
  ],
  find: () => ownNode,
  plan: (place) => ({ args: ["main.mjs"], files: { "poor.mjs": poor, "main.mjs": main(place) } }),
};
