import type { Difference } from "./difference.js";

/** Everything returns a promise; beyond that, where version 2 lost data or said what was not so. */
export const pyDifferences: readonly Difference[] = [
  {
    what: "A success that was not expected",
    before: "201 of `create_resource`, `create_or_replace_property` and others came back as `None`",
    now: "the object that OFS returned",
  },
  {
    what: "204 No Content",
    before: "`None` from `move_activity`; with `auto_raise` off, a parser's error",
    now: "empty text, as of every method without a result",
  },
  {
    what: "Errors while listing",
    before: "`get_all_activities` returned the rows so far, or an empty list, and did not tell",
    now: "thrown, or returned while `auto_raise` is off",
  },
  {
    what: "A page without rows",
    before: "`get_all_activities` asked for it for ever when OFS said that there are more",
    now: "ends the list",
  },
  {
    what: "`additional_fields`",
    before: "ignored by `get_all_activities`",
    now: "asked for beside `activity_fields`",
  },
  { what: "`get_all_properties`", before: "failed with an `AttributeError`", now: "returns all properties" },
  { what: "`additionalHeaders` of `call()`", before: "not sent", now: "sent" },
  {
    what: "A token that could not be had",
    before: "the failure was kept for 50 minutes, and every call failed with a `KeyError`",
    now: "the call fails with what the token service said; the next one asks again",
  },
  {
    what: "The life of a token",
    before: "50 minutes for one user of the library at a time, whatever the service said",
    now: "shared by the four classes of an instance, renewed in time, fetched again after a 401",
  },
  {
    what: "`response_type` in its place",
    before: "ignored where a signature has it, as `get_workskills(0, 100, FULL_RESPONSE)`",
    now: "honoured",
  },
  {
    what: "`offset` and `limit` of `get_resource_route`",
    before: "not sent",
    now: "sent",
  },
  {
    what: "The day of `get_resource_workschedules`",
    before: "sent under the name `actualDate`, which OFS does not know",
    now: "sent as `actualForDate`",
  },
  {
    what: "Default days",
    before: "counted from the day on which the library was loaded",
    now: "counted from the day of the call",
  },
  {
    what: "A file asked for as an object",
    before: "`get_file_property` failed with a parser's error",
    now: "bytes, unless the answer is JSON",
  },
  {
    what: "`export_plan_file`",
    before: "returned the text of an error as the content of the plan",
    now: "throws it",
  },
  {
    what: "`data` as an object",
    before: "sent as a form where JSON text was expected, and refused by OFS",
    now: "JSON text and objects are sent alike",
  },
  {
    what: "The media type of a plugin",
    before: "`import_plugin` sent a form that said it was JSON",
    now: "says what it is",
  },
  {
    what: "Ids in paths",
    before: "not encoded, or with `+` for a space",
    now: "percent-encoded; one that is empty or leads elsewhere is refused before anything is sent",
  },
  {
    what: "Errors that are not JSON",
    before: "a parser's error took the place of the status",
    now: "an `OFSAPIException` with the status, and the text as `detail`",
  },
  {
    what: "The kind of an exception",
    before: "always `OFSAPIException` itself",
    now: "one of its subclasses, such as `OFSCNotFoundError`; `instanceof OFSAPIException` holds for all",
  },
  {
    what: "A path in `baseUrl`",
    before: "dropped",
    now: "kept",
  },
  {
    what: "An address without encryption",
    before: "used, credentials and all",
    now: "refused, except on this machine",
  },
  {
    what: "Time limits and retries",
    before: "none: a call could wait for ever, and a refusal for too many calls was final",
    now: "those of `@ofsc/transport`, set through the option `transport`",
  },
  {
    what: "Answers that do not fit their model",
    before: "a `ValidationError` of pydantic",
    now: "returned as they are; pass a `model` of your own to have them checked",
  },
  {
    what: "`headers` of a class",
    before: "a dictionary",
    now: "a promise of an object, as a token may have to be fetched",
  },
  {
    what: "Calls without the name of an API",
    before: "`NotImplementedError`; every other name was answered with a function, too",
    now: "carried out with a warning, as in version 1; a name that nothing has is an error that says so",
  },
];
