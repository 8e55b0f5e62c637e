import { problem } from "@ofsc/contract";
import type { CoreClient, Inventory, ListedActivity } from "@ofsc/core";
import { ValidationError } from "@ofsc/transport";
import { type GetManyOptions, getMany } from "../everyday/get-many.js";
import { createNumberSet } from "./distinct.js";
import { exportActivities } from "./export.js";
import type { ExportActivities } from "./window.js";

/** Which inventories are read. */
export interface ExportInventories {
  /** The resources that carry them. @default all */
  readonly resources?: readonly string[] | undefined;
  /** The first day, `YYYY-MM-DD`, of the activities whose inventories are read, too. @default no activities */
  readonly dateFrom?: string | undefined;
  /** The last day of these activities. */
  readonly dateTo?: string | undefined;
}

/** Where inventories are read from. */
export type InventorySource = Pick<CoreClient, "resources" | "activities">;

/**
 * Reads inventories, of which OFS has no list: those that resources carry and, for a span of days, those that belong to its
 * activities, at the customer, installed and taken out. Each comes once. OFS gives no snapshot: one that moves meanwhile may
 * be missing. A resource or an activity that goes meanwhile is passed over, one that was named and is not there ends it.
 */
export async function* exportInventories(
  core: InventorySource,
  { resources, dateFrom, dateTo }: ExportInventories = {},
  options: GetManyOptions = {},
): AsyncGenerator<Inventory, void, void> {
  const { signal } = options;
  if ((dateFrom === undefined) !== (dateTo === undefined)) {
    const missing = dateFrom === undefined ? "dateFrom" : "dateTo";
    throw new ValidationError([problem([missing], { code: "required", expected: "both days, or none" })], {
      operation: "exportInventories",
    });
  }
  // Made, and so checked, before anything is read.
  const activities =
    dateFrom === undefined || dateTo === undefined ? [] : exportActivities(core, spanQuery(dateFrom, dateTo), options);
  const seen = createNumberSet();
  const carried = getMany(
    resources ?? idsOf(core, signal),
    (id, ends) => all(core.resources.inventories.list(id, {}, { signal: ends })),
    options,
  );
  for await (const { id, found } of carried) {
    // OFS says best itself that there is no such resource.
    if (!found && resources) await core.resources.get(id, {}, { ...(signal && { signal }) });
    yield* fresh(found ?? []);
  }
  const atActivities = getMany<ListedActivity, Inventory[]>(
    activities,
    async ({ activityId }, ends) => {
      if (activityId === undefined) return [];
      const { customerInventories, installedInventories, deinstalledInventories } = core.activities;
      const found: Inventory[] = [];
      for (const lists of [customerInventories, installedInventories, deinstalledInventories])
        found.push(...(await all(lists.list(activityId, {}, { signal: ends }))));
      return found;
    },
    options,
  );
  for await (const { found } of atActivities) yield* fresh(found ?? []);

  /** What is below a resource was not named. */
  function spanQuery(from: string, to: string): ExportActivities {
    const named = resources && { resources: [...resources], includeChildren: "none" as const };
    return { dateFrom: from, dateTo: to, fields: ["activityId"], ...named };
  }
  function fresh(items: readonly Inventory[]): Inventory[] {
    return items.filter(({ inventoryId }) => seen.add(inventoryId));
  }
}

async function* idsOf(core: InventorySource, signal: AbortSignal | undefined): AsyncGenerator<string> {
  const query = { fields: ["resourceId"] };
  for await (const { resourceId } of core.resources.list(query, { ...(signal && { signal }) }))
    if (resourceId) yield resourceId;
}

async function all<Item>(list: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of list) items.push(item);
  return items;
}
