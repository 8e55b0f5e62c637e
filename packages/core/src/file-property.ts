import { int, type Linked, linked, type Model, object } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** What OFS knows of the file that a property holds, without its content. */
export interface FileProperty extends Linked {
  /** The media type the file was set with, such as `image/jpeg`. */
  mediaType: string;
  /** The file name it was set with. */
  name?: string;
  /** Bytes. */
  size?: number;
}
export const FileProperty: Model<FileProperty> = () =>
  object<FileProperty>({
    mediaType: z.string(),
    name: z.optional(z.string()),
    size: z.optional(int()),
    ...linked(),
  });

/** How the content of a file is to come. */
export interface AcceptFile {
  /** The media type of the file, such as `image/jpeg`, where it is known. @default "application/octet-stream" */
  Accept?: string;
}
export const AcceptFile: Model<AcceptFile> = () => object<AcceptFile>({ Accept: z.optional(z.string()) });

/** How a file stands inside the entity it belongs to: not the content, but where to get it. */
export interface FileReference extends Linked {}
export const FileReference: Model<FileReference> = () => object<FileReference>(linked());
