import { type Model, object, pattern } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { putFile } from "../world/files.js";
import type { World } from "../world/world.js";

/** What a file property of an entity holds. */
export interface SeedFile {
  entity: "activity" | "inventory" | "resource" | "user" | "serviceRequest";
  /** The id, or the login of a user. */
  id: string | number;
  /** Label of the file property. */
  property: string;
  /** The content in Base64. */
  content: string;
  /** @default "application/octet-stream" */
  mediaType?: string;
  name?: string;
}
export const SeedFile: Model<SeedFile> = () =>
  object<SeedFile>({
    entity: z.enum(["activity", "inventory", "resource", "user", "serviceRequest"]),
    id: z.union([z.string(), z.number()]),
    property: z.string(),
    content: z.string().check(pattern(/^[A-Za-z0-9+/]*={0,2}$/, "Base64")),
    mediaType: z.optional(z.string()),
    name: z.optional(z.string()),
  });

export function putSeedFile(world: World, { entity, id, property, content, mediaType, name }: SeedFile): void {
  putFile(world, entity, id, property, {
    bytes: Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0)),
    type: mediaType ?? "application/octet-stream",
    ...(name === undefined ? {} : { name }),
  });
}
