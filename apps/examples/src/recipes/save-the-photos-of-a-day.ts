import { isOfscError, type Ofsc } from "@ofsc/sdk";
import type { Print } from "../recipe.js";

/** Reads the photos that were taken today, as far as there are any; a visit without one is no error. */
export async function saveThePhotosOfADay(ofsc: Ofsc, print: Print): Promise<void> {
  const { activities } = ofsc.core;
  const photo = new File(["a very small picture"], "door.jpg", { type: "image/jpeg" });
  await activities.files.set(4226337, "XA_PHOTO", photo);
  for await (const { activityId = 0 } of ofsc.core.routes.get("55011", "2026-12-01")) {
    try {
      const file = await activities.files.get(activityId, "XA_PHOTO");
      print(activityId, file.type, (await file.bytes()).byteLength, "bytes");
    } catch (error) {
      if (!isOfscError(error, "not_found")) throw error;
      print(activityId, "no photo");
    }
  }
}
