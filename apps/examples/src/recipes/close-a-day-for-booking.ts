import type { Ofsc } from "@ofsc/sdk";
import type { Print } from "../recipe.js";

/** Closes one kind of work on one day, shows what customers are now offered, and opens it again. */
export async function closeADayForBooking(ofsc: Ofsc, print: Print): Promise<void> {
  const { statuses } = ofsc.capacity.booking;
  const day = { date: "2026-12-04", area: "FLUSA" };
  for (const state of ["closed", "open"] as const) {
    await statuses.update({ items: [{ ...day, statuses: [{ category: "UPGRADE", state }] }] });
    const { items } = await statuses.list({ dates: [day.date], areas: [day.area] });
    const found = items[0]?.statuses?.find(({ category }) => category === "UPGRADE");
    print(day.date, "UPGRADE", found?.bookingStatus?.state);
  }
}
