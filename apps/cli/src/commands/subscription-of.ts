import type { CoreClient, CreateSubscription } from "@ofsc/core";
import type { Store } from "@ofsc/flow";

interface Known {
  readonly subscriptionId: string;
  readonly definition: CreateSubscription;
}

/**
 * What a subscription asks for, which is enough to follow it: OFS gives the one that is there to whoever asks for the same.
 * It is kept beside the place, so that the next run goes on also where the subscription was made anew meanwhile.
 */
export async function subscriptionOf(
  { subscriptions }: CoreClient["events"],
  subscriptionId: string,
  store: Store,
  key: string,
  signal: AbortSignal,
): Promise<CreateSubscription> {
  const kept = await store.read<Known>(`${key}.subscription`);
  if (kept?.value?.subscriptionId === subscriptionId) return kept.value.definition;
  const subscription = await subscriptions.get(subscriptionId, { signal });
  // With a configuration its types are shown, too, and only one of the two is taken. The order stays that of OFS.
  const wanted = subscription.subscriptionConfig
    ? ["subscriptionConfig", "subscriptionTitle"]
    : ["events", "subscriptionTitle"];
  const definition: CreateSubscription = Object.fromEntries(
    Object.entries(subscription).filter(([member]) => wanted.includes(member)),
  );
  await store.write(`${key}.subscription`, { subscriptionId, definition }, kept?.version);
  return definition;
}
