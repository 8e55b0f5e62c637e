import { int, Link, type Model, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** What OFS knows of the file that a property holds, without its content. */
export interface FileProperty {
  /** The media type the file was set with, such as `image/jpeg`. */
  mediaType: string;
  /** The file name it was set with. */
  name?: string;
  /** Bytes. */
  size?: number;
  links?: Link[];
}
export const FileProperty: Model<FileProperty> = () =>
  object<FileProperty>({
    mediaType: z.string(),
    name: z.optional(z.string()),
    size: z.optional(int()),
    links: z.optional(z.array(schemaOf(Link))),
  });

/** How the content of a file is to come. */
export interface AcceptFile {
  /** The media type of the file, such as `image/jpeg`, where it is known. @default "application/octet-stream" */
  Accept?: string;
}
export const AcceptFile: Model<AcceptFile> = () => object<AcceptFile>({ Accept: z.optional(z.string()) });

/** How a file stands inside the entity it belongs to: not the content, but where to get it. */
export interface FileReference {
  links?: Link[];
}
export const FileReference: Model<FileReference> = () =>
  object<FileReference>({ links: z.optional(z.array(schemaOf(Link))) });
