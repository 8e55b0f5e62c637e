import { contentDisposition, type Download } from "@ofsc/contract";
import type * as contract from "@ofsc/core/contract";
import { type Context, type Handler, reply } from "../../http/handlers.js";
import { ProblemError } from "../../http/problem.js";
import { extractDays, extractOf } from "../../world/extracts.js";

type Contract = typeof contract.dailyExtract;

/** The days lie one level down; an instance without the extract has no such level. */
const listDates: Handler<Contract["dates"]["list"]> = ({ world, switches, url }) => {
  const address = `${url.origin}${url.pathname.replace(/\/$/, "")}`;
  const self = { rel: "canonical", href: address };
  const links = [self, { rel: "describedby", href: new URL("/rest/ofscCore/v1/metadata-catalog/folders", url).href }];
  if (!switches.dailyExtract) return { links };
  const items = extractDays(world).map((name) => ({
    name,
    links: [{ rel: "canonical", href: `${address}/${name}` }],
  }));
  return { name: "folders", folders: { items, links: [self] }, links };
};

/** The files of a day lie one level down. */
const listFiles: Handler<Contract["files"]["list"]> = async (received) => {
  const { params, url } = received;
  const address = `${url.origin}${url.pathname.replace(/\/$/, "")}`;
  const self = { rel: "canonical", href: address };
  const items = (await filesFor(received, params.dailyExtractDate)).map(({ name, bytes, type }) => {
    const href = `${address}/${encodeURIComponent(name)}`;
    return { name, bytes: bytes.byteLength, mediaType: type, links: [{ rel: "canonical", href, mediaType: type }] };
  });
  const links = [self, { rel: "describedby", href: new URL("/rest/ofscCore/v1/metadata-catalog/folders", url).href }];
  return { name: "files", files: { items, links: [self] }, links };
};

const get: Handler<Contract["files"]["get"]> = async (received) => {
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

export const dates = { list: listDates };
export const files = { list: listFiles, get };
