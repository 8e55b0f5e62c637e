import { findActivity } from "./activities/find-activity.js";
import { fileProperties } from "./file-property.js";
import { findInventory } from "./inventories/find-inventory.js";
import { findResource } from "./resources/find-resource.js";
import { findRequest } from "./service-requests/single.js";
import { findUser } from "./users/find-user.js";

export const activityFiles = fileProperties(
  "activity",
  (context, { activityId }: { activityId: number }) => findActivity(context, activityId).activityId,
);
export const inventoryFiles = fileProperties(
  "inventory",
  (context, { inventoryId }: { inventoryId: number }) => findInventory(context, inventoryId).inventoryId,
);
export const resourceFiles = fileProperties(
  "resource",
  (context, { resourceId }: { resourceId: string }) => findResource(context, resourceId).resourceId,
);
export const userFiles = fileProperties(
  "user",
  (context, { login }: { login: string }) => findUser(context, login).login,
);
export const requestFiles = fileProperties("serviceRequest", (context, { requestId }: { requestId: number }) => {
  findRequest(context, requestId);
  return requestId;
});
