import { int, type Linked, linked, type Model, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** A day for which there are extract files. */
export interface DailyExtractDate extends Linked {
  /** The day, `YYYY-MM-DD`. */
  name: string;
}
export const DailyExtractDate: Model<DailyExtractDate> = () =>
  object<DailyExtractDate>({
    name: z.string(),
    ...linked(),
  });

/** A file of the extract of a day: an archive with XML in it. */
export interface DailyExtractFile extends Linked {
  /** The name of the file, to download it by. */
  name: string;
  /** Size. */
  bytes?: number;
  /** The media type of its content. */
  mediaType?: string;
}
export const DailyExtractFile: Model<DailyExtractFile> = () =>
  object<DailyExtractFile>({
    name: z.string(),
    bytes: z.optional(int()),
    mediaType: z.optional(z.string()),
    ...linked(),
  });

/** The list of days. */
export interface DailyExtractFolders extends Linked {
  /** The days that there are files of, at most the last 90. */
  items?: DailyExtractDate[];
}
export const DailyExtractFolders: Model<DailyExtractFolders> = () =>
  object<DailyExtractFolders>({
    items: z.optional(z.array(schemaOf(DailyExtractDate))),
    ...linked(),
  });

/** The list of files. */
export interface DailyExtractFiles extends Linked {
  /** The files of one day. */
  items?: DailyExtractFile[];
}
export const DailyExtractFiles: Model<DailyExtractFiles> = () =>
  object<DailyExtractFiles>({
    items: z.optional(z.array(schemaOf(DailyExtractFile))),
    ...linked(),
  });

/** The days for which there are extract files, the list one level down. */
export interface DailyExtractDates extends Linked {
  /** `folders`. */
  name?: string;
  /** Absent where the daily extract is off. */
  folders?: DailyExtractFolders;
}
export const DailyExtractDates: Model<DailyExtractDates> = () =>
  object<DailyExtractDates>({
    name: z.optional(z.string()),
    folders: z.optional(schemaOf(DailyExtractFolders)),
    ...linked(),
  });

/** The extract files of a day, the list one level down. */
export interface DailyExtractDay extends Linked {
  /** `files`. */
  name?: string;
  /** Absent where there are none. */
  files?: DailyExtractFiles;
}
export const DailyExtractDay: Model<DailyExtractDay> = () =>
  object<DailyExtractDay>({
    name: z.optional(z.string()),
    files: z.optional(schemaOf(DailyExtractFiles)),
    ...linked(),
  });
