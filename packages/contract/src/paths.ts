/** How the caller passes each `{name}` of a route: the label that an editor shows, and the type. */
export interface PathArguments {
  activityId: [activityId: number];
  apiLabel: [apiLabel: string];
  catalog: [catalog: string];
  chatId: [chatId: number];
  dailyExtractDate: [date: string];
  dailyExtractFilename: [filename: string];
  date: [date: string];
  downloadId: [downloadId: number];
  inventoryId: [inventoryId: number];
  itemLabel: [itemLabel: string];
  label: [label: string];
  language: [language: string];
  linkedActivityId: [linkedActivityId: number];
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
  scheduleItemId: [scheduleItemId: number];
  subscriptionId: [subscriptionId: string];
  workSkill: [workSkill: string];
  workZoneItemId: [workZoneItemId: number];
}

type Numbers = { [K in keyof PathArguments]: PathArguments[K] extends [number] ? K : never }[keyof PathArguments];

const numbers: Record<Numbers, true> = {
  activityId: true,
  chatId: true,
  downloadId: true,
  inventoryId: true,
  linkedActivityId: true,
  locationId: true,
  requestId: true,
  scheduleItemId: true,
  workZoneItemId: true,
};

/** Whether a path argument is a number. */
export function isNumberPath(name: string): boolean {
  return Object.hasOwn(numbers, name);
}
