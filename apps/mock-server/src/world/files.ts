import type { Bytes } from "@ofsc/contract";

/** What a file can be attached to. */
export type FileOwner = "activity" | "inventory" | "resource" | "user" | "serviceRequest";

/** A file in a file property. */
export interface StoredFile {
  readonly bytes: Bytes;
  /** The media type. */
  readonly type: string;
  readonly name?: string;
}

const keyOf = (owner: FileOwner, id: string | number) => `${owner}|${id}`;

export const fileStore = () => ({
  /** By owner, then by the label of the property. */
  files: new Map<string, Map<string, StoredFile>>(),
});
export type FileStore = Readonly<ReturnType<typeof fileStore>>;

/** Puts a file into a property of an entity, in place of the one that was there. */
export function putFile(
  world: FileStore,
  owner: FileOwner,
  id: string | number,
  label: string,
  file: StoredFile,
): void {
  const files = world.files.get(keyOf(owner, id)) ?? new Map<string, StoredFile>();
  world.files.set(keyOf(owner, id), files.set(label, file));
}

/** The file in a property of an entity. */
export function fileOf(world: FileStore, owner: FileOwner, id: string | number, label: string): StoredFile | undefined {
  return world.files.get(keyOf(owner, id))?.get(label);
}

/** The labels of the properties of an entity that hold a file. */
export function fileLabelsOf(world: FileStore, owner: FileOwner, id: string | number): string[] {
  return [...(world.files.get(keyOf(owner, id))?.keys() ?? [])];
}

/** Empties a property of an entity; false when there was nothing in it. */
export function removeFile(world: FileStore, owner: FileOwner, id: string | number, label: string): boolean {
  return world.files.get(keyOf(owner, id))?.delete(label) ?? false;
}

/** Forgets all files of an entity that is gone. */
export function removeFiles(world: FileStore, owner: FileOwner, id: string | number): void {
  world.files.delete(keyOf(owner, id));
}
