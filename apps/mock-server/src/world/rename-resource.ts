import { putActivity } from "./activities.js";
import { putResource, type Resource, takeOut } from "./resources.js";
import type { World } from "./world.js";

/** Gives a resource another id, wherever it is spoken of. */
export function renameResource(world: World, from: string, to: string): void {
  const resource = world.resources.get(from) as Resource;
  takeOut(world, resource);
  putResource(world, { ...resource, resourceId: to });
  for (const childId of [...(world.children.get(from) ?? [])]) {
    putResource(world, { ...(world.resources.get(childId) as Resource), parentResourceId: to });
  }
  world.children.delete(from);

  rekey<unknown>(world.resourceWorkSkills, from, to);
  rekey<unknown>(world.resourceWorkZones, from, to);
  rekey<unknown>(world.workSchedules, from, to);
  rekey<unknown>(world.positions, from, to);
  rekey<unknown>(world.locations, from, to);
  rekey<unknown>(world.assignedLocations, from, to);
  rekey<unknown>(world.plans, from, to);
  rekey<unknown>(world.files, `resource|${from}`, `resource|${to}`);
  for (const map of [world.routeStates, world.quota, world.closings]) rekeyAll<unknown>(map, `${from}|`, `${to}|`);
  const area = world.capacityAreas.get(from);
  if (area) world.capacityAreas.set(from, { ...area, label: to });
  rekey(world.capacityAreas, from, to);
  for (const activity of [...world.activities.values()].filter(({ resourceId }) => resourceId === from)) {
    putActivity(world, { ...activity, resourceId: to });
  }
  for (const [id, inventory] of world.inventories) {
    if (inventory.resourceId === from) world.inventories.set(id, { ...inventory, resourceId: to });
  }
  for (const [login, user] of world.users) {
    const { resources = [], mainResourceId } = user;
    if (!resources.includes(from) && mainResourceId !== from) continue;
    world.users.set(login, {
      ...user,
      resources: resources.map((id) => (id === from ? to : id)),
      ...(mainResourceId === from ? { mainResourceId: to } : {}),
    });
  }
}

function rekeyAll<T>(map: Map<string, T>, from: string, to: string): void {
  for (const key of [...map.keys()]) if (key.startsWith(from)) rekey(map, key, to + key.slice(from.length));
}

function rekey<T>(map: Map<string, T>, from: string, to: string): void {
  const value = map.get(from);
  if (value === undefined) return;
  map.delete(from);
  map.set(to, value);
}
