import { createOfsc, isOfscError, type Ofsc } from "@ofsc/sdk";
import { readOnly } from "../layers/read-only.js";
import type { Print } from "../recipe.js";

/** Makes a connection that cannot change anything, for reports and dry runs. */
export async function onlyRead(ofsc: Ofsc, print: Print): Promise<void> {
  const safe = createOfsc({
    instance: "mock",
    token: () => ofsc.transport.accessToken(),
    layers: [readOnly()],
  });
  try {
    await safe.core.activities.delete(4226335);
  } catch (error) {
    print(isOfscError(error) && error.message);
  }
}
