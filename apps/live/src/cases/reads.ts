import type { Ofsc } from "@ofsc/sdk";
import { type LiveCase, Skipped } from "../live-case.js";

type Read = (ofsc: Ofsc, today: string) => PromiseLike<unknown>;

/** The first label of something that the instance may not have. */
async function firstLabel(what: string, list: PromiseLike<{ items: { label: string }[] }>): Promise<string> {
  const [first] = (await list).items;
  if (!first) throw new Skipped(`there is no ${what}`);
  return first.label;
}

const readings: Record<string, Read> = {
  "core.activities.list": ({ core }, today) => core.activities.list({ dateFrom: today, dateTo: today, limit: 5 }),
  "core.resources.list": ({ core }) => core.resources.list({ limit: 5 }).all({ limit: 12 }),
  "core.users.list": ({ core }) => core.users.list({ limit: 5 }),
  "core.events.subscriptions.list": ({ core }) => core.events.subscriptions.list(),
  "core.dailyExtract.dates.list": ({ core }) => core.dailyExtract.dates.list(),
  "metadata.properties.list": ({ metadata }) => metadata.properties.list({ limit: 5 }).all({ limit: 12 }),
  "metadata.activityTypes.list": ({ metadata }) => metadata.activityTypes.list(),
  "metadata.workSkills.list": ({ metadata }) => metadata.workSkills.list(),
  "capacity.availability.list": async ({ capacity, metadata }, today) => {
    const area = await firstLabel("capacity area", metadata.capacityAreas.list());
    return capacity.availability.list({ dates: [today], areas: [area] });
  },
  "capacity.quota.list": async ({ capacity, metadata }, today) => {
    const area = await firstLabel("capacity area", metadata.capacityAreas.list());
    return capacity.quota.list({ dates: [today], areas: [area] });
  },
  "capacity.booking.fields": ({ capacity }) => capacity.booking.fields(),
  "statistics.activityDurations.list": ({ statistics }) => statistics.activityDurations.list({ limit: 5 }),
  "statistics.activityTravel.list": ({ statistics }) => statistics.activityTravel.list({ limit: 5 }),
  "collaboration.addressBook.list": ({ collaboration }) => collaboration.addressBook.list(),
  partsCatalog: async () => {
    throw new Skipped("this API has nothing to read, and what is written there cannot be deleted");
  },
};

/** A read or two of every API. */
export const reads: readonly LiveCase[] = Object.entries(readings).map(([name, read]) => ({
  name,
  run: async ({ ofsc, today }) => read(ofsc, today),
}));
