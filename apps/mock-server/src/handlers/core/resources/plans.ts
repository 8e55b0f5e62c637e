import type * as contract from "@ofsc/core/contract";
import type { Context, Handlers } from "../../../http/handlers.js";
import { linksOf } from "../../../http/paged.js";
import { ProblemError } from "../../../http/problem.js";
import { todayOf } from "../../../world/local-time.js";
import type { Plan } from "../../../world/resource-places.js";
import { roleOf } from "../../../world/resources.js";
import { checkPeriod } from "../values.js";
import { findResource } from "./find-resource.js";

export const plans: Handlers<typeof contract.resources.plans> = {
  list: (received) => {
    const { query, url } = received;
    const { resourceId, plans } = plansOf(received);
    const { dateFrom, dateTo } = query;
    checkPeriod(dateFrom, dateTo, ["dateFrom", "dateTo"]);
    if (dateFrom < todayOf(received.world, resourceId))
      throw new ProblemError(400, `dateFrom: ${dateFrom} is a past date`);
    const items = plans.filter(({ date }) => dateFrom <= date && date <= dateTo);
    return { items, totalResults: items.length, links: linksOf(url, { items, totalResults: items.length }) };
  },

  /** Takes the place of the plan for the same day in the same measure. */
  set: (received) => {
    const { resourceId, plans } = plansOf(received);
    const { date, measure, value } = received.body;
    const others = plans.filter((one) => !isSame(one, received.body));
    const sorted = [...others, { date, measure, value }].sort((a, b) => (a.date < b.date ? -1 : 1));
    received.world.plans.set(resourceId, sorted);
  },

  delete: (received) => {
    const { resourceId, plans } = plansOf(received);
    const { date, measure } = received.query;
    const others = plans.filter((one) => !isSame(one, received.query));
    if (others.length === plans.length)
      throw new ProblemError(404, `${resourceId} has no plan in ${measure} for ${date}`);
    received.world.plans.set(resourceId, others);
  },
};

type Key = Pick<Plan, "date" | "measure">;

const isSame = (a: Key, b: Key) => a.date === b.date && a.measure === b.measure;

interface ForPlans extends Context {
  readonly params: { readonly resourceId: string };
}

/** Only groups and buckets have plans. */
function plansOf(received: ForPlans): { resourceId: string; plans: readonly Plan[] } {
  const resource = findResource(received, received.params.resourceId);
  const { resourceId } = resource;
  if (!/^(organization_unit|bucket)$/.test(roleOf(received.world, resource))) {
    throw new ProblemError(400, `${resourceId} is neither a group nor a bucket`);
  }
  return { resourceId, plans: received.world.plans.get(resourceId) ?? [] };
}
