type Values = Readonly<Record<string, unknown>>;

/** What a plugin calls what REST calls otherwise: the old names of OFS. What is not listed has one name. */
const activityNames: readonly (readonly [plugin: string, rest: string])[] = [
  ["aid", "activityId"],
  ["astatus", "status"],
  ["aworktype", "activityType"],
  ["appt_number", "apptNumber"],
  ["customer_number", "customerNumber"],
  ["cname", "customerName"],
  ["cphone", "customerPhone"],
  ["cemail", "customerEmail"],
  ["ccell", "customerCell"],
  ["caddress", "streetAddress"],
  ["ccity", "city"],
  ["cstate", "stateProvince"],
  ["czip", "postalCode"],
  ["acoord_y", "latitude"],
  ["acoord_x", "longitude"],
  ["length", "duration"],
  ["travel", "travelTime"],
  ["position_in_route", "positionInRoute"],
  ["time_slot", "timeSlot"],
  ["service_window_start", "serviceWindowStart"],
  ["service_window_end", "serviceWindowEnd"],
  ["sla_window_start", "slaWindowStart"],
  ["sla_window_end", "slaWindowEnd"],
  ["time_of_booking", "timeOfBooking"],
  ["time_of_assignment", "timeOfAssignment"],
  ["team_id", "teamResourceId"],
  ["clanguage", "language"],
  ["time_zone", "timeZone"],
  ["ETA", "startTime"],
  ["end_time", "endTime"],
  ["aworkzone", "workZone"],
];

/** A plugin of which nothing is known but its page: it gets what all activities have. */
export const properties = Object.fromEntries(activityNames.map(([name]) => [name, "text" as const]));

const inventoryNames: readonly (readonly [plugin: string, rest: string])[] = [
  ["invid", "inventoryId"],
  ["invsn", "serialNumber"],
  ["invtype", "inventoryType"],
  ["invpool", "status"],
  ["inv_aid", "activityId"],
  ["inv_pid", "resourceInternalId"],
];

/** The words for a status, where they differ. */
const statuses: readonly (readonly [plugin: string, rest: string])[] = [
  ["complete", "completed"],
  ["notdone", "notDone"],
  ["enroute", "enRoute"],
];
const pools: readonly (readonly [plugin: string, rest: string])[] = [
  ["provider", "resource"],
  ["install", "installed"],
  ["deinstall", "deinstalled"],
];

const tables = {
  activity: { names: activityNames, words: statuses, word: ["astatus", "status"] },
  inventory: { names: inventoryNames, words: pools, word: ["invpool", "status"] },
} as const;
type Entity = keyof typeof tables;

/** What REST shows, as a plugin is told of it: every value a text, what is not set `null`. */
export function toPlugin(entity: Entity, values: Values): Record<string, unknown> {
  const { names, words, word } = tables[entity];
  return Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => typeof value !== "object" || value === null)
      .map(([rest, value]) => {
        const name = names.find((pair) => pair[1] === rest)?.[0] ?? rest;
        const said = name === word[0] ? (words.find((pair) => pair[1] === value)?.[0] ?? value) : value;
        return [
          name,
          said === null || said === undefined
            ? null
            : typeof said === "number" && /^inv_|^quantity$/.test(name)
              ? said
              : String(said),
        ];
      }),
  );
}

/** What a plugin writes, as REST takes it. */
export function toRest(entity: Entity, values: Values): Record<string, unknown> {
  const { names, words, word } = tables[entity];
  const numbers = /^(activityId|duration|travelTime|latitude|longitude|positionInRoute)$/;
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const rest = names.find((pair) => pair[0] === name)?.[1] ?? name;
      const said = rest === word[1] ? (words.find((pair) => pair[0] === value)?.[1] ?? value) : value;
      return [rest, numbers.test(rest) && typeof said === "string" && said ? Number(said) : said];
    }),
  );
}
