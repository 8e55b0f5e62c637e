import type { Ofsc } from "@ofsc/sdk";
import type { Print } from "../recipe.js";

/** Says what a customer may know of a visit: who comes, and when, in local time. */
export async function tellACustomerWhoWaits(ofsc: Ofsc, print: Print): Promise<void> {
  const answer = await ofsc.core.whereIsMyTechnician.get({ activityId: 4226359 });
  print(answer.status, answer.resourceDetails?.name);
  print(answer.activityDetails?.startTime, answer.activityDetails?.timeZoneIANA);
}
