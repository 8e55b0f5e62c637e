import type { Difference } from "../../difference.js";

/** Files and plugins. */
export const fileDifferences: readonly Difference[] = [
  {
    what: "`getActivityFileProperty`",
    before: "`data.content` was what is known of the file, not the file",
    now: "the file; when it cannot be read, the response of that request",
  },
  {
    what: "`getActivityFilePropertyContent` without a media type",
    before: "what is known of the file",
    now: "the file",
  },
  {
    what: "File names in `setActivityFileProperty`",
    before: "neither quoted nor encoded; one outside Latin-1 was a TypeError",
    now: "any characters",
  },
  {
    what: "A `Blob` of type `application/json`",
    before: "uploaded as the two characters `{}`",
    now: "uploaded as it is",
  },
  {
    what: "`setActivityFileProperty` without a media type",
    before: "sent as `*/*`",
    now: "sent as the type of the `Blob`, or `application/octet-stream`",
  },
  {
    what: "`importPlugins` without a file, or with one that is not there",
    before: "rejected, without a file with a text that is no Error",
    now: "resolves with `status: -1`",
  },
  {
    what: "The name of the file in `importPlugins`",
    before: "the whole local path was sent to OFS",
    now: "only the name; in a browser, a `File` or `Blob` will do",
  },
];
