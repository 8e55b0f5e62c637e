import { call, createClient, isOfscError, responseOf } from "@ofsc/sdk";
import Decimal from "decimal.js-light";
import { Temporal } from "temporal-polyfill";
import { describe, expect, expectTypeOf, it } from "vitest";
import { connect, failureOf } from "../test/connect.js";
import { getActivity } from "./activity-dates.js";
import { listActivities } from "./priced-activities.js";

const days = {
  dateFrom: "2026-12-01",
  dateTo: "2026-12-01",
  fields: ["activityId", "startTime", "XA_PRICE"],
  limit: 2,
};

describe("an activity with days and times", () => {
  it("can be reckoned with", async () => {
    const { ofsc } = connect([]);
    const { date, startTime, city } = await call(ofsc.transport, getActivity, 1);
    expectTypeOf(date).toEqualTypeOf<Temporal.PlainDate | undefined>();
    expectTypeOf(city).toEqualTypeOf<string | undefined>();
    expect(date?.add({ days: 31 }).toString()).toBe("2027-01-01");
    expect(startTime?.until(Temporal.PlainDateTime.from("2026-12-01T10:00")).toString()).toBe("PT1H30M");
    expect(city).toBe("Miami");
  });

  it("is what the method of a client returns, its response beside it", async () => {
    const { ofsc } = connect([]);
    const own = createClient({ activity: { get: getActivity } }, ofsc.transport);
    const { data, response, drift } = await own.activity.get(2).withResponse();
    expect(data.date).toBeInstanceOf(Temporal.PlainDate);
    expect(responseOf(data)).toBe(response);
    expect(drift).toEqual([]);
  });

  it("ends in an error with what OFS sent when a day is none", async () => {
    const { ofsc, server } = connect([]);
    const change = (activity: unknown) => ({ ...(activity as object), date: "2026-13-77" });
    server.faults.add({ route: "GET /rest/ofscCore/v1/activities/{activityId}", kind: "drift", change });
    const error = await failureOf(call(ofsc.transport, getActivity, 3));
    expect(isOfscError(error, "decode") && error.data).toMatchObject({ activityId: 3, date: "2026-13-77" });
    expect(error).toMatchObject({ cause: expect.any(RangeError), attempts: [{ status: 200 }] });
  });
});

describe("a list with prices", () => {
  it("decodes each item, whichever way the list is read", async () => {
    const { ofsc } = connect([]);
    const list = () => call(ofsc.transport, listActivities, days);
    let total = new Decimal(0);
    for await (const { price } of list()) total = total.plus(price);
    expect(total.toString()).toBe("3703703670.3703703673");
    expect((await list()).items.map(({ start }) => start?.getHours())).toEqual([8, 8]);
    expect((await list().all({ limit: 3 })).map(({ price }) => price.toString())).toHaveLength(3);
    for await (const page of list().pages())
      expect(page.items.every(({ price }) => price instanceof Decimal)).toBe(true);
  });
});
