/** The names that OFS uses. */
interface OfsPathArguments {
  activityId: [activityId: number | string];
  apiLabel: [apiLabel: string];
  catalog: [catalog: string];
  chatId: [chatId: number];
  dailyExtractDate: [date: string];
  dailyExtractFilename: [filename: string];
  date: [date: string];
  downloadId: [downloadId: number | string];
  inventoryId: [inventoryId: number];
  itemLabel: [itemLabel: string];
  label: [label: string];
  language: [language: string];
  linkedActivityId: [linkedActivityId: number | string];
  linkType: [linkType: string];
  locationId: [locationId: number];
  login: [login: string];
  planLabel: [planLabel: string];
  pluginLabel: [pluginLabel: string];
  profileLabel: [profileLabel: string];
  propertyLabel: [propertyLabel: string];
  requestId: [requestId: number];
  resourceExternalId: [resourceId: string];
  resourceId: [resourceId: string];
  scheduleItemId: [scheduleItemId: number | string];
  subscriptionId: [subscriptionId: string];
  workSkill: [workSkill: string];
  workZoneItemId: [workZoneItemId: number | string];
}

/**
 * How the caller passes each `{name}` of a route: the label that an editor shows, and the type. Declare your own names
 * further with `declare module "@ofsc/contract"`.
 */
export interface PathArguments extends OfsPathArguments {}

/** A whole number, text, or an `id`: a whole number, or its digits as text. */
export type PathValue = "number" | "text" | "id";

type Values = {
  [K in keyof OfsPathArguments as OfsPathArguments[K] extends [string] ? never : K]: OfsPathArguments[K] extends [
    number,
  ]
    ? "number"
    : "id";
};

/** Every other name is text. */
const values: Values = {
  activityId: "id",
  chatId: "number",
  downloadId: "id",
  inventoryId: "number",
  linkedActivityId: "id",
  locationId: "number",
  requestId: "number",
  scheduleItemId: "id",
  workZoneItemId: "id",
};

/**
 * What a value of a path is: as its operation says, else as OFS does. Undefined for text, and for a name that only its user
 * knows, which may also be a number: both look the same in a URL.
 */
export function pathValueOf(
  { path }: { readonly path?: Readonly<Record<string, PathValue>> },
  name: string,
): PathValue | undefined {
  const known: Readonly<Record<string, PathValue>> = path && Object.hasOwn(path, name) ? path : values;
  return Object.hasOwn(known, name) ? known[name] : undefined;
}
