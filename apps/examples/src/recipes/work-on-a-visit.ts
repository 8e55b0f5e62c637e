import type { Ofsc } from "@ofsc/sdk";
import type { Print } from "../recipe.js";

/** Starts a visit, attaches a photo to it, and completes it: what the mobile application does, in three calls. */
export async function workOnAVisit(ofsc: Ofsc, print: Print): Promise<void> {
  const { activities } = ofsc.core;
  const id = 4226406;
  const before = await activities.get(4226405);
  if (before.status === "started") await activities.complete(4226405);
  await activities.start(id);
  const photo = new File(["a very small picture"], "meter.jpg", { type: "image/jpeg" });
  await activities.files.set(id, "XA_PHOTO", photo);
  await activities.complete(id);
  const { status, startTime } = await activities.get(id);
  print(status, startTime);
}
