import type { Mapping } from "../../mapping/mapping.js";

const property = [{ name: "aid" }, { name: "propertyLabel" }] as const;
const named = [{ from: "aid" }, { from: "propertyLabel" }] as const;

/** Files in the properties of an activity. */
export const activityFileMappings = [
  {
    legacy: "getActivityFilePropertyContent",
    parameters: [...property, { name: "mediaType" }],
    call: "core.activities.files.get",
    args: [...named, { fields: { Accept: { from: "mediaType" } } }],
    note: "Returns a `Download`, to be read with `.blob()`, `.text()`, `.bytes()` or `.stream()`.",
  },
  {
    legacy: "getActivityFilePropertyMetadata",
    parameters: property,
    call: "core.activities.files.describe",
    args: named,
  },
  {
    legacy: "getActivityFileProperty",
    parameters: property,
    call: "core.activities.files.get",
    args: named,
    manual: true,
    note: "The name and media type come with the file; `core.activities.files.describe` returns them without it.",
  },
  {
    legacy: "setActivityFileProperty",
    parameters: [...property, { name: "blob" }, { name: "fileName" }, { name: "contentType" }],
    call: "core.activities.files.set",
    args: [
      ...named,
      { fields: { content: { from: "blob" }, name: { from: "fileName" }, type: { from: "contentType" } } },
    ],
  },
] as const satisfies readonly Mapping[];
