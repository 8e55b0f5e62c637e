import type { Ofsc } from "@ofsc/sdk";
import type { Print } from "../recipe.js";

/** Finds the latest files that OFS wrote at night, and reads them as a stream, however large they are. */
export async function readTheNightlyExtract(ofsc: Ofsc, print: Print): Promise<void> {
  const { dates, files } = ofsc.core.dailyExtract;
  const { folders } = await dates.list();
  const day = folders?.items
    ?.map(({ name = "" }) => name)
    .sort()
    .at(-1);
  if (!day) return print("there is no extract yet");
  const listed = await files.list(day);
  for (const { name = "", mediaType } of listed.files?.items ?? []) {
    let size = 0;
    for await (const chunk of (await files.get(day, name)).stream()) size += chunk.length;
    print(day, mediaType, size > 0 ? "read" : "empty");
  }
}
