import type { OFSResponse } from "../response.js";

/** Files in the properties of an activity. */
export interface ActivityFileMethods {
  /**
   * Returns the content of a file: JSON as what it says, text as text, anything else as a `Blob`. `mediaType` is what
   * OFS is asked for, when it is known. @deprecated `core.activities.files.get`
   */
  getActivityFilePropertyContent(aid: number | string, propertyLabel: string, mediaType?: string): Promise<OFSResponse>;
  /** Returns `{ name, mediaType, size }` of a file. @deprecated `core.activities.files.describe` */
  getActivityFilePropertyMetadata(aid: number | string, propertyLabel: string): Promise<OFSResponse>;
  /** Returns both, the content as `data.content`. @deprecated `core.activities.files.get` */
  getActivityFileProperty(aid: number | string, propertyLabel: string): Promise<OFSResponse>;
  /** Sets a file of at most 5 MB, under a name of any characters. @deprecated `core.activities.files.set` */
  setActivityFileProperty(
    aid: number | string,
    propertyLabel: string,
    blob: Blob | ArrayBuffer | Uint8Array | string | object,
    fileName: string,
    contentType?: string,
  ): Promise<OFSResponse>;
}
