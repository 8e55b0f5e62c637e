/** How far the route of a resource on a day is; times are `YYYY-MM-DD HH:MM:SS` in the zone of the resource. */
export interface RouteState {
  /** When the technician began. */
  activated?: string;
  /** When the technician ended, the last time. */
  deactivated?: string;
  /** When the technician began once more. */
  reactivated?: string;
}

const keyOf = (resourceId: string, day: string) => `${resourceId}|${day}`;

export const routeStateStore = () => ({
  /** By resource and day. */
  routeStates: new Map<string, RouteState>(),
});
export type RouteStateStore = Readonly<ReturnType<typeof routeStateStore>>;

/** The state of a route; empty for one that was never activated. */
export function routeStateOf(world: RouteStateStore, resourceId: string, day: string): RouteState {
  return world.routeStates.get(keyOf(resourceId, day)) ?? {};
}

/** Whether the technician is at work on this route. */
export function isRouteActive(world: RouteStateStore, resourceId: string, day: string): boolean {
  const { activated, deactivated, reactivated } = routeStateOf(world, resourceId, day);
  if (activated === undefined) return false;
  return deactivated === undefined || (reactivated !== undefined && reactivated >= deactivated);
}

/** Begins a route, or begins it once more. */
export function activateRoute(world: RouteStateStore, resourceId: string, day: string, time: string): RouteState {
  const before = routeStateOf(world, resourceId, day);
  return putState(world, resourceId, day, before.activated ? { ...before, reactivated: time } : { activated: time });
}

/** Ends a route. */
export function deactivateRoute(world: RouteStateStore, resourceId: string, day: string, time: string): RouteState {
  const { reactivated: _over, ...before } = routeStateOf(world, resourceId, day);
  return putState(world, resourceId, day, { ...before, deactivated: time });
}

function putState(world: RouteStateStore, resourceId: string, day: string, state: RouteState): RouteState {
  world.routeStates.set(keyOf(resourceId, day), state);
  return state;
}
