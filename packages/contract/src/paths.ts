/** The names that operations share. */
interface KnownPathArguments {
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
export interface PathArguments extends KnownPathArguments {}

/** A whole number, text, or an `id`: a whole number, or its digits as text. */
export type PathValue = "number" | "text" | "id";

type Values = {
  [K in keyof KnownPathArguments]: KnownPathArguments[K] extends [number]
    ? "number"
    : KnownPathArguments[K] extends [string]
      ? "text"
      : "id";
};

const values: Values = {
  activityId: "id",
  apiLabel: "text",
  catalog: "text",
  chatId: "number",
  dailyExtractDate: "text",
  dailyExtractFilename: "text",
  date: "text",
  downloadId: "id",
  inventoryId: "number",
  itemLabel: "text",
  label: "text",
  language: "text",
  linkedActivityId: "id",
  linkType: "text",
  locationId: "number",
  login: "text",
  planLabel: "text",
  pluginLabel: "text",
  profileLabel: "text",
  propertyLabel: "text",
  requestId: "number",
  resourceExternalId: "text",
  resourceId: "text",
  scheduleItemId: "id",
  subscriptionId: "text",
  workSkill: "text",
  workZoneItemId: "id",
};

/** What a value of a path is: as its operation says, else as its name does. */
export function pathValueOf(
  { path }: { readonly path?: Readonly<Record<string, PathValue>> },
  name: string,
): PathValue | undefined {
  const known: Readonly<Record<string, PathValue>> = path && Object.hasOwn(path, name) ? path : values;
  return Object.hasOwn(known, name) ? known[name] : undefined;
}
