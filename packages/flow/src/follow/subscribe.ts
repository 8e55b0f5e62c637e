import { hasBrand, OfscError } from "@ofsc/contract";
import type { ReadSettings } from "./settings.js";

/** There are as many subscriptions as OFS allows. It was asked once; asking again does not help. */
export class SubscriptionLimitError extends OfscError {
  override readonly name = "SubscriptionLimitError";
  override readonly code = "subscription_limit";
  /** The titles of the subscriptions that this application has; the id of one without a title. */
  declare readonly titles: readonly string[];

  constructor(titles: readonly string[], cause: unknown) {
    super(`OFS allows no more subscriptions; this application has ${titles.join(", ")}`, { cause });
    this.titles = titles;
  }
}

const mostSubscriptions = 100;

/** Makes a subscription; an identical one is returned as it is. */
export async function subscribe({
  events: { subscriptions },
  definition,
  signal,
}: ReadSettings): Promise<{ readonly subscriptionId: string; readonly nextPage: string }> {
  try {
    const { subscriptionId = "", nextPage = "" } = await subscriptions.create(definition, { signal });
    return { subscriptionId, nextPage };
  } catch (error) {
    if (!hasBrand(error) || (error as { status?: number }).status !== 503) throw error;
    const all = await subscriptions.list({ allSubscriptions: true }, { signal }).catch(() => undefined);
    if (!all || all.items.length < mostSubscriptions) throw error;
    const { items } = await subscriptions.list({}, { signal });
    const titles = items.map(({ subscriptionId = "", subscriptionTitle = subscriptionId }) => subscriptionTitle);
    throw new SubscriptionLimitError(titles, error);
  }
}
