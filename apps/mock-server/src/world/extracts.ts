import type { Bytes } from "@ofsc/contract";
import type { KnownActivity } from "./activities.js";
import { type ActivityViewWorld, readFields } from "./activity-view.js";
import { addDays } from "./days.js";

/** A file of the extract of a day. */
export interface ExtractFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Bytes;
}

const keptDays = 90;

export const extractStore = () => ({
  /** Those that have been looked at, by day. */
  extracts: new Map<string, readonly ExtractFile[]>(),
});
export type ExtractStore = Readonly<ReturnType<typeof extractStore>>;

/** What its functions reach of the world. */
export interface ExtractWorld extends ActivityViewWorld, ExtractStore {}

/** The days that there are extracts of, the latest first: the last 90 on which anything was to be done. */
export function extractDays(world: ExtractWorld): string[] {
  const today = new Date(world.clock.now()).toISOString().slice(0, 10);
  const first = addDays(today, -keptDays);
  const days = new Set([...world.activities.values()].flatMap(({ date }) => date ?? []));
  return [...days]
    .filter((day) => day >= first && day < today)
    .sort()
    .reverse();
}

/** The files of a day, which are written once, on the first look. */
export async function extractOf(world: ExtractWorld, day: string): Promise<readonly ExtractFile[]> {
  if (!extractDays(world).includes(day)) return [];
  const known = world.extracts.get(day);
  if (known) return known;
  const files = [await archive(`Daily_Extract_${day}.tar.gz`, `activity_${day}.xml`, activitiesXml(world, day))];
  world.extracts.set(day, files);
  return files;
}

async function archive(name: string, entry: string, content: string): Promise<ExtractFile> {
  const zipped = new Blob([tarOf(entry, new TextEncoder().encode(content))])
    .stream()
    .pipeThrough(new CompressionStream("gzip"));
  return { name, type: "application/gzip", bytes: new Uint8Array(await new Response(zipped).arrayBuffer()) };
}

function activitiesXml(world: ExtractWorld, day: string): string {
  const rows = [...world.activities.values()]
    .filter(({ date }) => date === day)
    .map((activity) => row(world, activity));
  return ['<?xml version="1.0" encoding="UTF-8"?>', `<activities date="${day}">`, ...rows, "</activities>", ""].join(
    "\n",
  );
}

function row(world: ExtractWorld, activity: KnownActivity): string {
  const fields = Object.entries(readFields(world, activity)).filter(([, value]) => typeof value !== "object");
  return `  <activity>${fields.map(([name, value]) => `<${name}>${escapeXml(String(value))}</${name}>`).join("")}</activity>`;
}

const escapeXml = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

const block = 512;

/** An archive with one file in it. */
function tarOf(name: string, content: Uint8Array): Uint8Array<ArrayBuffer> {
  const blocks = Math.ceil(content.byteLength / block);
  // A header, the content in whole blocks, and two empty blocks for the end.
  const archive = new Uint8Array((blocks + 3) * block);
  const write = (text: string, at: number) => archive.set(new TextEncoder().encode(text), at);
  const octal = (value: number, digits: number) => value.toString(8).padStart(digits, "0");
  write(name.slice(0, 100), 0);
  write("0000644\0", 100);
  write("0000000\0", 108);
  write("0000000\0", 116);
  write(`${octal(content.byteLength, 11)}\0`, 124);
  write(`${octal(0, 11)}\0`, 136);
  // The checksum is taken as blanks while it is counted.
  write("        ", 148);
  write("0", 156);
  write("ustar\0" + "00", 257);
  const sum = archive.subarray(0, block).reduce((total, byte) => total + byte, 0);
  write(`${octal(sum, 6)}\0 `, 148);
  archive.set(content, block);
  return archive;
}
