import { createOnce } from "@ofsc/flow";
import { createOfsc, isOfscError, type Ofsc } from "@ofsc/sdk";
import type { Print } from "../recipe.js";

/** Creates a visit over a network that loses answers: once, however often it has to be sent. */
export async function bookingWithoutDoubles(ofsc: Ofsc, print: Print): Promise<void> {
  const order = { apptNumber: "WEB-77", resourceId: "FLUSA", activityType: "RP", date: "2026-12-04" };
  const token = () => ofsc.transport.accessToken();
  const unlucky = () => createOfsc({ instance: "mock", token, fetch: losingTheFirstAnswer() });

  // A plain POST: it was sent once, nobody knows what became of it, and it is not repeated.
  try {
    await unlucky().core.activities.create({ ...order, apptNumber: "WEB-76" });
  } catch (error) {
    print("create:", isOfscError(error) && error.code);
  }

  // By its number, OFS finds what the lost call has made.
  const { attempts } = await createOnce(unlucky().core, order, { by: "apptNumber", backoffMs: [1, 10] });
  const day = { dateFrom: "2026-12-04", dateTo: "2026-12-04", resources: ["FLUSA"] };
  const q = "apptNumber == 'WEB-77'";
  const found = await ofsc.core.activities.list({ ...day, q }).all({ limit: 10 });
  print("createOnce:", attempts, "attempts,", found.length, "activity");
}

/** A network that carries the first request there, and loses what comes back. */
function losingTheFirstAnswer(): typeof fetch {
  let lost = false;
  return async (input, init) => {
    const response = await fetch(input, init);
    if (lost) return response;
    lost = true;
    throw new TypeError("fetch failed");
  };
}
