import type { QuotaAreaV1, QuotaCategoryV1, QuotaV1 } from "@ofsc/capacity";
import type * as contract from "@ofsc/capacity/contract";
import { present } from "@ofsc/contract";
import type { Handler } from "../../../http/handlers.js";
import {
  type CapacityArea,
  intervalsOf,
  isTimeSlotBased,
  localTime,
  nameOfArea,
} from "../../../world/capacity-areas.js";
import { timeOf } from "../../../world/days.js";
import { type Ledger, openLedger } from "../../../world/ledger.js";
import type { World } from "../../../world/world.js";
import { aggregate } from "../aggregate.js";
import { selectAreas, selectCategories } from "../areas.js";
import { figuresOf, percent } from "./figures.js";
import { refuseMixed } from "./list.js";

const defaultFields = ["area.quota", "area.category.quota"];

/** Areas with time-slot-based quota are not in the answer: this version does not know them. */
export const listV1: Handler<typeof contract.quota.listV1> = (received) => {
  const { world, query } = received;
  const fields = new Set<string>(query.fields ?? defaultFields);
  const selected = selectAreas(received, query.areas);
  if (query.aggregateResults) refuseMixed(selected);
  const areas = selected.filter((area) => !isTimeSlotBased(area));
  const items = query.dates.map((date): QuotaV1 => {
    const found = areas.map((area) => {
      const ledger = openLedger(world, area, date);
      const categories = selectCategories(received, area, query.categories);
      return {
        label: area.label,
        ...pick(fields, "area", describeArea(world, ledger)),
        categories: categories.map((category) => ({
          label: category,
          ...pick(fields, "area.category", describeCategory(world, ledger, category)),
        })),
      };
    });
    return {
      date,
      areas: query.aggregateResults && found.length > 0 ? [readOnly(aggregate<QuotaAreaV1>(found))] : found,
    };
  });
  return { items };
};

/** The members that were asked for; `intervals` goes by the name `interval`. */
function pick<T extends object>(fields: ReadonlySet<string>, level: string, members: T): T {
  const asked = Object.entries(members).filter(([name]) =>
    fields.has(`${level}.${name.replace("intervals", "interval")}`),
  );
  return Object.fromEntries(asked) as T;
}

function describeArea(world: World, ledger: Ledger): QuotaAreaV1 {
  const { area } = ledger;
  const { values, quota, maxAvailable, used, count, usedPercent } = figuresOf(world, ledger, {});
  return present({
    name: nameOfArea(world, area),
    quota,
    quotaPercent: values.quotaPercent ?? (quota === undefined ? undefined : percent(quota, maxAvailable)),
    minQuota: values.minQuota,
    maxAvailable,
    maxAvailableByPlans: maxAvailable,
    otherActivities: ledger.otherActivities(),
    used,
    usedQuotaPercent: usedPercent,
    count,
    status: areaFlags(world, ledger),
  });
}

function describeCategory(world: World, ledger: Ledger, category: string): Omit<QuotaCategoryV1, "label"> {
  const { values, quota, maxAvailable, used, count, usedPercent } = figuresOf(world, ledger, { category });
  const dayQuota = figuresOf(world, ledger, {}).quota;
  const of = (whole: number | undefined) =>
    quota === undefined || whole === undefined ? undefined : percent(quota, whole);
  return present({
    quota,
    quotaPercentDay: values.quotaPercentDay ?? of(dayQuota),
    quotaPercentCategory: values.quotaPercentCategory ?? of(maxAvailable),
    minQuota: values.minQuota,
    stopBookingAt: values.stopBookingAt,
    maxAvailable,
    maxAvailableByPlans: maxAvailable,
    used,
    usedQuotaPercent: usedPercent,
    count,
    status: categoryFlags(world, ledger),
    intervals: intervalsOf(ledger.area).map((window) => {
      const one = figuresOf(world, ledger, { category, window });
      return present({ timeFrom: timeOf(window.from), timeTo: timeOf(window.to), quota: one.quota, used: one.used });
    }),
  });
}

const isPast = (world: World, { area, day }: Ledger) => day < localTime(world, area).day;

const flag = {
  quota: 2,
  minQuota: 4,
  quotaPercent: 8,
  quotaPercentDay: 16,
  quotaPercentCategory: 32,
  stopBookingAt: 64,
};

/** What of an area can be changed; undefined for nothing, as on past days. */
function areaFlags(world: World, ledger: Ledger): number | undefined {
  if (isPast(world, ledger)) return undefined;
  return flag.minQuota + (byMinutes(ledger.area, "byDay") ? flag.quota : flag.quotaPercent);
}

function categoryFlags(world: World, ledger: Ledger): number | undefined {
  if (isPast(world, ledger)) return undefined;
  const { byCapacityCategory = "minutes" } = ledger.area.configuration ?? {};
  const how = {
    minutes: flag.quota,
    percentQuotaParentLevel: flag.quotaPercentDay,
    percentOfMaxAvailable: flag.quotaPercentCategory,
  };
  return flag.minQuota + flag.stopBookingAt + how[byCapacityCategory];
}

const byMinutes = ({ configuration }: CapacityArea, level: "byDay") =>
  (configuration?.[level] ?? "minutes") === "minutes";

/** Sums have no status and no percentages. */
function readOnly(area: QuotaAreaV1): QuotaAreaV1 {
  const { status: _status, quotaPercent: _percent, usedQuotaPercent: _used, categories = [], ...rest } = area;
  const sums = categories.map(
    ({ status: _one, quotaPercentDay: _day, quotaPercentCategory: _category, usedQuotaPercent: _both, ...kept }) =>
      kept,
  );
  return { ...rest, categories: sums };
}
