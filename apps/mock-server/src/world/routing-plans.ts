/** The plans of a routing profile by their labels, each as the text of its file. */
export type RoutingPlans = Map<string, string>;

/** The file that a plan travels in. */
export interface RoutingPlanContent {
  readonly routing_plan: Readonly<Record<string, unknown>>;
  readonly sign: string;
  readonly version: string;
}

/** A plan as the file that an export gives. */
export function writeRoutingPlan(plan: Readonly<Record<string, unknown>>): string {
  const content: RoutingPlanContent = { routing_plan: plan, sign: signatureOf(plan), version: "1.0" };
  return JSON.stringify(content);
}

export const routingPlanStore = () => ({ routingProfiles: new Map<string, RoutingPlans>() });
export type RoutingPlanStore = Readonly<ReturnType<typeof routingPlanStore>>;

/** Adds a plan to a profile. */
export function putRoutingPlan(world: RoutingPlanStore, profile: string, label: string, text: string): void {
  const plans: RoutingPlans = world.routingProfiles.get(profile) ?? new Map();
  world.routingProfiles.set(profile, plans.set(label, text));
}

/** What the signature of a plan has to be: 64 bits of FNV-1a, in hexadecimal. */
export function signatureOf(plan: unknown): string {
  const prime = 0x100000001b3n;
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(JSON.stringify(plan))) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * prime);
  }
  return hash.toString(16).padStart(16, "0");
}
