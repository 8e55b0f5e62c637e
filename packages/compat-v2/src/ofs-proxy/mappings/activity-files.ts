import type { Prepare } from "../../mapping/method.js";
import type { ActivityFileMethods } from "../methods/activity-files.js";
import type { Rows } from "../rows.js";

const property = [{ name: "aid" }, { name: "propertyLabel" }] as const;
const named = [{ from: "aid" }, { from: "propertyLabel" }] as const;

// As a media type, "*/*" says nothing.
const unlessAny: Prepare = ({ mediaType, ...others }) => ({ ...others, ...(mediaType !== "*/*" && { mediaType }) });

/** An object is sent as the JSON that it stands for; a file as it is, whatever its type. */
const toUpload: Prepare = ({ blob, contentType, ...others }) => {
  const isPlain = blob?.constructor === Object || Array.isArray(blob);
  const type = contentType === "*/*" ? undefined : contentType;
  return { ...others, blob: isPlain ? JSON.stringify(blob) : blob, contentType: type };
};

/** Files in the properties of an activity. */
export const activityFileMethods = {
  getActivityFilePropertyContent: {
    parameters: [...property, { name: "mediaType" }],
    call: "core.activities.files.get",
    args: [...named, { fields: { Accept: { from: "mediaType" } } }],
    note: "Returns a `Download`, to be read with `.blob()`, `.text()`, `.bytes()` or `.stream()`.",
    prepare: unlessAny,
    reads: "content",
  },
  getActivityFilePropertyMetadata: {
    parameters: property,
    call: "core.activities.files.describe",
    args: named,
  },
  getActivityFileProperty: {
    parameters: property,
    call: "core.activities.files.get",
    args: named,
    manual: true,
    note: "The name and media type come with the file; `core.activities.files.describe` returns them without it.",
    reads: "file",
  },
  setActivityFileProperty: {
    parameters: [...property, { name: "blob" }, { name: "fileName" }, { name: "contentType" }],
    call: "core.activities.files.set",
    args: [
      ...named,
      { fields: { content: { from: "blob" }, name: { from: "fileName" }, type: { from: "contentType" } } },
    ],
    prepare: toUpload,
  },
} as const satisfies Rows<ActivityFileMethods>;
