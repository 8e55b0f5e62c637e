import { chmod, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { userFolder } from "@ofsc/config";
import type { Context } from "../context.js";

const folderOf = ({ io }: Context) => userFolder(io.env, io.home, io.platform);
const configOf = (context: Context) => join(folderOf(context), "config.toml");
const defaultOf = (context: Context) => join(folderOf(context), "profile");

/** Where the secret of a profile is kept when there is no keyring. */
export const secretFileOf = (context: Context, name: string): string =>
  join(folderOf(context), `${encodeURIComponent(name)}.secret`);

const readOr = (file: string) => readFile(file, "utf8").catch(() => "");

/** The profile that is used when none is named. */
export async function defaultProfile(context: Context): Promise<string | undefined> {
  return (await readOr(defaultOf(context))).trim() || undefined;
}

export async function useProfile(context: Context, name: string): Promise<void> {
  await mkdir(folderOf(context), { recursive: true });
  await writeFile(defaultOf(context), `${name}\n`);
}

const quoted = (text: string) => JSON.stringify(text);
const header = /^\s*\[\s*profiles\s*\.\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([\w-]+))\s*(?:\.[^\]]*)?\]/;
const nameIn = (line: string): string | undefined => {
  const [, double, single, bare] = header.exec(line) ?? [];
  return double === undefined ? (single ?? bare) : (JSON.parse(`"${double}"`) as string);
};

/** The profiles of the user's config.toml, in its order. */
export async function listProfiles(context: Context): Promise<string[]> {
  const lines = (await readOr(configOf(context))).split("\n");
  return [...new Set(lines.flatMap((line) => nameIn(line) ?? []))];
}

/** Adds a profile behind what the file has; comments and order of the rest stay as they are. */
export async function addProfile(
  context: Context,
  name: string,
  values: Readonly<Record<string, string>>,
): Promise<void> {
  const text = await withoutProfile(context, name);
  const { base_url, ...credentials } = values;
  const line = ([key, value]: [string, string]) => `${key} = ${quoted(value)}`;
  const block = [
    ...(base_url === undefined ? [] : [`[profiles.${quoted(name)}]`, line(["base_url", base_url])]),
    `[profiles.${quoted(name)}.credentials]`,
    ...Object.entries(credentials).map(line),
  ];
  await write(
    context,
    `${text === "" || text.endsWith("\n") ? text : `${text}\n`}${text === "" ? "" : "\n"}${block.join("\n")}\n`,
  );
}

/** Removes the tables of a profile, and its secret. */
export async function removeProfile(context: Context, name: string): Promise<void> {
  await write(context, await withoutProfile(context, name));
  await rm(secretFileOf(context, name), { force: true });
  if ((await defaultProfile(context)) === name) await rm(defaultOf(context), { force: true });
}

async function withoutProfile(context: Context, name: string): Promise<string> {
  let inside = false;
  const kept = (await readOr(configOf(context))).split("\n").filter((line) => {
    if (/^\s*\[/.test(line)) inside = nameIn(line) === name;
    return !inside;
  });
  return kept
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/\n+$/, "\n")
    .replace(/^\n$/, "");
}

async function write(context: Context, text: string): Promise<void> {
  await mkdir(folderOf(context), { recursive: true });
  await writeFile(configOf(context), text);
}

/** Keeps a secret in a file that only its owner can read. */
export async function writeSecretFile(context: Context, name: string, secret: string): Promise<string> {
  const file = secretFileOf(context, name);
  await mkdir(folderOf(context), { recursive: true });
  await writeFile(file, `${secret}\n`, { mode: 0o600 });
  // A file that was there already keeps its mode when it is written.
  await chmod(file, 0o600);
  return file;
}
