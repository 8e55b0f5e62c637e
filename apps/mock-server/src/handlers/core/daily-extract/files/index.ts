import { contentDisposition, type Download } from "@ofsc/contract";
import type * as contract from "@ofsc/core/contract";
import { type Context, type Handler, reply } from "../../../../http/handlers.js";
import { ProblemError } from "../../../../http/problem.js";
import { extractOf } from "../../../../world/extracts.js";

/** The files of a day lie one level down. */
export const list: Handler<typeof contract.dailyExtract.files.list> = async (received) => {
  const { params, url } = received;
  const items = (await filesFor(received, params.dailyExtractDate)).map(({ name, bytes, type }) => {
    const href = `${url.origin}${url.pathname}/${encodeURIComponent(name)}`;
    return { name, bytes: bytes.byteLength, mediaType: type, links: [{ rel: "canonical", href, mediaType: type }] };
  });
  return { name: "files", files: { items }, links: [{ rel: "canonical", href: url.href }] };
};

export const get: Handler<typeof contract.dailyExtract.files.get> = async (received) => {
  const { dailyExtractDate: day, dailyExtractFilename: wanted } = received.params;
  const file = (await filesFor(received, day)).find(({ name }) => name === wanted);
  if (!file) throw new ProblemError(404, `There is no file '${wanted}' in the extract of ${day}`);
  const headers = {
    "content-disposition": contentDisposition(file.name),
    "content-length": String(file.bytes.byteLength),
  };
  // The contract sees a file here; on the wire it is bytes.
  return reply(new Blob([file.bytes], { type: file.type }) as unknown as Download, { headers });
};

async function filesFor({ world, switches }: Context, day: string) {
  const files = switches.dailyExtract ? await extractOf(world, day) : [];
  if (files.length === 0) throw new ProblemError(404, `There is no extract of '${day}'`);
  return files;
}
