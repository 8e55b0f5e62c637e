import { int, Link, type Model, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** A day for which there are extract files. */
export interface DailyExtractDate {
  /** The day, `YYYY-MM-DD`. */
  name: string;
  links?: Link[];
}
export const DailyExtractDate: Model<DailyExtractDate> = () =>
  object<DailyExtractDate>({
    name: z.string(),
    links: z.optional(z.array(schemaOf(Link))),
  });

/** A file of the extract of a day: an archive with XML in it. */
export interface DailyExtractFile {
  name: string;
  /** Size. */
  bytes?: number;
  mediaType?: string;
  links?: Link[];
}
export const DailyExtractFile: Model<DailyExtractFile> = () =>
  object<DailyExtractFile>({
    name: z.string(),
    bytes: z.optional(int()),
    mediaType: z.optional(z.string()),
    links: z.optional(z.array(schemaOf(Link))),
  });

/** The list of days. */
export interface DailyExtractFolders {
  items?: DailyExtractDate[];
  links?: Link[];
}
export const DailyExtractFolders: Model<DailyExtractFolders> = () =>
  object<DailyExtractFolders>({
    items: z.optional(z.array(schemaOf(DailyExtractDate))),
    links: z.optional(z.array(schemaOf(Link))),
  });

/** The list of files. */
export interface DailyExtractFiles {
  items?: DailyExtractFile[];
  links?: Link[];
}
export const DailyExtractFiles: Model<DailyExtractFiles> = () =>
  object<DailyExtractFiles>({
    items: z.optional(z.array(schemaOf(DailyExtractFile))),
    links: z.optional(z.array(schemaOf(Link))),
  });

/** The days for which there are extract files, the list one level down. */
export interface DailyExtractDates {
  /** `folders`. */
  name?: string;
  /** Absent where the daily extract is off. */
  folders?: DailyExtractFolders;
  links?: Link[];
}
export const DailyExtractDates: Model<DailyExtractDates> = () =>
  object<DailyExtractDates>({
    name: z.optional(z.string()),
    folders: z.optional(schemaOf(DailyExtractFolders)),
    links: z.optional(z.array(schemaOf(Link))),
  });

/** The extract files of a day, the list one level down. */
export interface DailyExtractDay {
  /** `files`. */
  name?: string;
  /** Absent where there are none. */
  files?: DailyExtractFiles;
  links?: Link[];
}
export const DailyExtractDay: Model<DailyExtractDay> = () =>
  object<DailyExtractDay>({
    name: z.optional(z.string()),
    files: z.optional(schemaOf(DailyExtractFiles)),
    links: z.optional(z.array(schemaOf(Link))),
  });
