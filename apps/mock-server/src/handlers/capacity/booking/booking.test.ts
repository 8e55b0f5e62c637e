import { describe, expect, it } from "vitest";
import { asker } from "../../../../test/ask.js";
import { monday, mondayMorning, smallCompany, tuesday } from "../../../../test/small-company.js";
import type { Moment } from "../../../clock.js";
import type { SeedDocument } from "../../../seed/document.js";
import { createMockServer, type MockServerOptions } from "../../../server.js";

const api = "/rest/ofscCapacity/v1";
const north = "activityType=RP&postalCode=10001";
const south = "activityType=RP&postalCode=20002";

function open(document: Partial<SeedDocument> = {}, options: MockServerOptions = {}) {
  const server = createMockServer({ seed: { ...smallCompany, ...document }, clock: mondayMorning, ...options });
  const ask = asker(server);
  return {
    server,
    ask,
    options: async (query: string, dates = tuesday) =>
      (await ask(`GET ${api}/activityBookingOptions?dates=${dates}&${query}`)).data,
    grid: async (body: object) => (await ask(`POST ${api}/showBookingGrid`, { dateFrom: tuesday, ...body })).data,
    close: (area: string, status: object = {}, date = tuesday) =>
      ask(`PATCH ${api}/bookingStatuses`, { items: [{ date, area, statuses: [{ state: "closed", ...status }] }] }),
  };
}
type Opened = ReturnType<typeof open>;
const first = async (opened: Opened, query: string, dates = tuesday) =>
  (await opened.options(query, dates)).dates[0].areas[0];
const quota = (area: string, values: object) => [{ date: tuesday, area, ...values }];

describe("booking options", () => {
  it("tell where and when the activity can be booked, and what is left after it", async () => {
    const answer = await open().options(north);
    expect(answer).toEqual({
      duration: 60,
      travelTime: 15,
      actualAtTime: "2026-03-02 12:00:00",
      categories: ["FIXING"],
      timeSlotsDictionary: [
        { label: "AM", name: "AM", timeFrom: "08:00", timeTo: "12:00" },
        { label: "PM", name: "PM", timeFrom: "12:00", timeTo: "16:00" },
      ],
      workZone: "NORTH",
      dates: [
        {
          date: tuesday,
          areas: [
            {
              label: "INTERVALS",
              name: "By intervals",
              bucket: "INTERVALS",
              timeZone: "America/New_York",
              timeZoneDiff: -300,
              originalQuota: 600,
              remainingQuota: 600 - 75 - 75,
              timeSlots: [
                { label: "AM", remainingQuota: 480 - 75 - 75 },
                { label: "PM", remainingQuota: 480 - 75 - 75 },
              ],
              duration: 60,
              travelTime: 15,
              averageBucketTravel: 15,
              averageTravelKeyTravel: 15,
              hasNearbyActivities: false,
              hasForecastedActivities: false,
            },
          ],
        },
      ],
    });
  });

  it("follow a change of quota", async () => {
    const opened = open();
    const patch = (value: number) =>
      opened.ask("PATCH /rest/ofscCapacity/v2/quota", {
        items: [{ date: tuesday, areas: [{ label: "INTERVALS", quota: value }] }],
      });
    await patch(149);
    expect(await first(opened, north)).toMatchObject({ reason: "noCapacity", remainingQuota: 0, timeSlots: [] });
    await patch(150);
    const area = await first(opened, north);
    expect(area).toMatchObject({ remainingQuota: 0 });
    expect(area).not.toHaveProperty("reason");
  });

  it("find the areas by the work zone, by their labels, or take all of them", async () => {
    const opened = open();
    const labels = async (query: string) =>
      (await opened.options(query)).dates[0].areas.map(({ label }: { label: string }) => label);
    expect(await labels(south)).toEqual(["SLOTS"]);
    expect(await labels(`${south}&areas=INTERVALS`)).toEqual([]);
    expect(await labels("activityType=RP")).toEqual([]);
    const anywhere = "activityType=RP&determineAreaByWorkZone=false";
    expect(await labels(anywhere)).toEqual(["INTERVALS", "SLOTS"]);
    expect(await labels(`${anywhere}&areas=SLOTS`)).toEqual(["SLOTS"]);
    expect((await opened.options(anywhere)).travelTime).toBe(15);
    expect(await opened.options("activityType=LU&postalCode=10001")).toMatchObject({ travelTime: 0, categories: [] });
  });

  it("may want a work zone, and an activity type that exists", async () => {
    const strict = open({}, { switches: { noWorkZone: "refuse" } });
    const detail = async (query: string) => (await strict.options(query)).detail;
    expect(await detail("activityType=RP")).toContain("these fields are needed: postalCode");
    expect(await detail("activityType=RP&postalCode=99999")).toContain("no work zone has this key");
    expect(await detail("activityType=XX&postalCode=10001")).toBe("Unknown activity type: XX");
    const lenient = open({}, { switches: { unknownActivityType: "accept" } });
    expect(await lenient.options("activityType=XX&postalCode=10001")).toMatchObject({ duration: 60, categories: [] });
  });

  it("take duration, travel and categories as they are told", async () => {
    const opened = open();
    const told = await opened.options(`${north}&defaultDuration=30&estimateTravelTime=false&determineCategory=false`);
    expect(told).toMatchObject({ duration: 30, travelTime: 15, categories: [] });
    const given = await opened.options(`${north}&determineCategory=false&categories=BUILDING`);
    expect(given.categories).toEqual(["BUILDING"]);
    expect((await opened.options(`activityType=BOTH&postalCode=10001&categories=BUILDING`)).categories).toEqual([
      "BUILDING",
    ]);
  });

  it("find categories by custom properties too", async () => {
    const workSkillConditions = [
      { label: "BUILD", conditions: [{ label: "XA_WORK", function: "in" as const, valueList: ["new"] }] },
    ];
    const opened = open({ workSkillConditions });
    expect((await opened.options(`${north}&XA_WORK=new`)).categories).toEqual(["BUILDING"]);
  });

  it("leave out time slots that are not for the activity type or for its categories", async () => {
    const activityTypes = [{ label: "RP", defaultDuration: 60, timeSlots: ["AM"] }];
    const slots = async (opened: Opened, query = north) =>
      (await first(opened, query)).timeSlots.map(({ label }: { label: string }) => label);
    expect(await slots(open({ activityTypes, activities: [] }))).toEqual(["AM"]);
    const capacityCategories = [
      { label: "FIXING", workSkills: [{ label: "FIX", ratio: 50 }], timeSlots: ["AM", "PM"] },
      { label: "BUILDING", workSkills: [{ label: "BUILD", ratio: 50 }], timeSlots: ["PM"] },
    ];
    const opened = open({ capacityCategories });
    expect(await slots(opened, "activityType=BOTH&postalCode=10001")).toEqual(["PM"]);
    expect(await slots(opened, "activityType=BOTH&postalCode=10001&includePartiallyDefinedCategories=true")).toEqual([
      "AM",
      "PM",
    ]);
  });

  it("recommend what is close, and sort by it", async () => {
    const opened = open();
    const near = `${north}&latitude=40&longitude=-74.01`;
    const area = await first(opened, near);
    expect(area.hasNearbyActivities).toBe(true);
    expect(area.timeSlots[0].recommendationInfo).toEqual({ additionalTravel: 1, travelKeyMatch: true });
    const everywhere = "activityType=RP&determineAreaByWorkZone=false&latitude=41&longitude=-74";
    const { dates } = await opened.options(`${everywhere}&optimizationGoal=minimizeAdditionalTravel`);
    expect(dates[0].areas.map(({ label }: { label: string }) => label)).toEqual(["INTERVALS", "SLOTS"]);
  });
});

describe("an area is closed for a reason", () => {
  const reasonOf = async (opened: Opened, query = north, dates = tuesday) => (await first(opened, query, dates)).reason;
  const at = (clock: Moment) => open({}, { clock });

  it("noTimeZoneDiff: its time zone is not known", async () => {
    const resources = (smallCompany.resources ?? []).map(({ timeZone: _zone, ...resource }) => resource);
    expect(await reasonOf(open({ resources }))).toBe("noTimeZoneDiff");
  });

  it("dateInPast, timeInPast: it is too late", async () => {
    expect(await reasonOf(open(), north, "2026-03-01")).toBe("dateInPast");
    expect(await reasonOf(at("2026-03-03T21:00:00Z"))).toBe("timeInPast");
    expect(await reasonOf(open(), `${north}&minTimeBeforeArrival=600`, monday)).toBe("timeInPast");
  });

  it("allTimeSlotsAreClosed: windows are closed that cover all of them", async () => {
    const opened = open();
    await opened.close("INTERVALS", { timeFrom: "08:00", timeTo: "16:00" });
    expect(await reasonOf(opened)).toBe("allTimeSlotsAreClosed");
  });

  it("allCategoriesAreClosed, closedCategory: all that the area has, or one that is needed", async () => {
    const opened = open();
    await opened.close("INTERVALS", { category: "BUILDING" });
    expect(await reasonOf(opened)).toBeUndefined();
    expect(await reasonOf(opened, "activityType=BOTH&postalCode=10001")).toBe("closedCategory");
    await opened.close("INTERVALS", { category: "FIXING" });
    expect(await reasonOf(opened)).toBe("allCategoriesAreClosed");
  });

  it("closedDay: the whole of it", async () => {
    const opened = open();
    await opened.close("INTERVALS");
    expect(await reasonOf(opened)).toBe("closedDay");
  });

  it("closedWorkZone: in all categories, or in one that is needed", async () => {
    const opened = open();
    await opened.close("INTERVALS", { workZone: "SOUTH" });
    expect(await reasonOf(opened)).toBeUndefined();
    await opened.close("INTERVALS", { workZone: "NORTH", category: "FIXING" });
    expect(await reasonOf(opened)).toBe("closedWorkZone");
    const all = open();
    await all.close("INTERVALS", { workZone: "NORTH" });
    expect(await reasonOf(all)).toBe("closedWorkZone");
  });

  it("stopBookingAt: enough of the quota of a category is used", async () => {
    const values = { category: "FIXING", quota: 150, stopBookingAt: 50 };
    expect(await reasonOf(open({ quota: quota("INTERVALS", values) }))).toBe("stopBookingAt");
    expect(await reasonOf(open({ quota: quota("INTERVALS", { ...values, stopBookingAt: 51 }) }))).toBeUndefined();
  });

  it("missingCategories: it does not have all of them, or any where some are enough", async () => {
    const both = "activityType=BOTH&postalCode=20002";
    expect(await reasonOf(open(), both)).toBe("missingCategories");
    const some = await first(open(), `${both}&includePartiallyDefinedCategories=true`);
    expect(some.categories).toEqual(["FIXING"]);
    const none = "activityType=IN&postalCode=20002&includePartiallyDefinedCategories=true";
    expect(await reasonOf(open(), none)).toBe("missingCategories");
  });

  it("undefinedQuota: there is none at any level", async () => {
    expect(await reasonOf(open({ quota: [] }))).toBe("undefinedQuota");
  });

  it("noCapacity: nobody is there, or nothing is left", async () => {
    const day = "2026-03-07";
    const quotaOfDay = [{ date: day, area: "INTERVALS", quota: 1000 }];
    expect(await reasonOf(open({ quota: quotaOfDay }), north, day)).toBe("noCapacity");
    expect(await reasonOf(open({ quota: quota("INTERVALS", { quota: 100 }) }))).toBe("noCapacity");
  });
});

describe("a time slot is closed for a reason", () => {
  const slotsOf = async (opened: Opened, query = south, dates = tuesday) =>
    (await first(opened, query, dates)).timeSlots;
  const am = { timeFrom: "08:00", timeTo: "12:00" };

  it("timeInPast: it is over, or too soon to come", async () => {
    const opened = open({}, { clock: "2026-03-03T17:30:00Z" });
    expect(await slotsOf(opened)).toMatchObject([{ label: "AM", reason: "timeInPast" }, { label: "PM" }]);
    const early = open({}, { clock: "2026-03-03T12:00:00Z" });
    const [slot] = await slotsOf(early, `${south}&minTimeBeforeArrival=60`);
    expect(slot.reason).toBe("timeInPast");
  });

  it("is left out where quota goes by intervals, towards its end as well", async () => {
    const opened = open({}, { clock: "2026-03-03T16:30:00Z" });
    expect(await slotsOf(opened, north)).toMatchObject([{ label: "PM" }]);
    expect(await slotsOf(opened, `${north}&lateStartMitigation=0`)).toMatchObject([{ label: "AM" }, { label: "PM" }]);
  });

  it("closedTimeInterval, closedTimeSlot: a window around it, or itself", async () => {
    const around = open();
    await around.close("SLOTS", { timeFrom: "07:00", timeTo: "12:00" });
    expect((await slotsOf(around))[0].reason).toBe("closedTimeInterval");
    const itself = open();
    await itself.close("SLOTS", am);
    expect((await slotsOf(itself))[0]).toMatchObject({ reason: "closedTimeSlot", originalQuota: 240 });
  });

  it("stopBookingAt: enough of its quota is used", async () => {
    const seed = quota("SLOTS", { timeSlot: "AM", quota: 140, stopBookingAt: 50 });
    const [slot] = await slotsOf(open({ quota: [...seed, ...quota("SLOTS", { timeSlot: "PM", quota: 240 })] }));
    expect(slot.reason).toBe("stopBookingAt");
  });

  it("closedCategory: those of the activity are closed in it", async () => {
    const opened = open();
    await opened.close("SLOTS", { ...am, category: "FIXING", workZone: "NORTH" });
    expect((await slotsOf(opened))[0].reason).toBeUndefined();
    await opened.close("SLOTS", { ...am, category: "FIXING", workZone: "SOUTH" });
    expect((await slotsOf(opened))[0].reason).toBe("closedCategory");
  });

  it("noCapacity: its quota is used up", async () => {
    const seed = [...quota("SLOTS", { timeSlot: "AM", quota: 100 }), ...quota("SLOTS", { timeSlot: "PM", quota: 100 })];
    expect(await slotsOf(open({ quota: seed }))).toEqual([
      { label: "AM", reason: "noCapacity", originalQuota: 100, remainingQuota: 0 },
      { label: "PM", originalQuota: 100, remainingQuota: 100 - 70 },
    ]);
  });

  it("tooLongTravel: the forecast speaks against it", async () => {
    const activities = (smallCompany.activities ?? []).map((activity) => ({
      ...activity,
      resourceId: "cat",
      postalCode: "33333",
    }));
    const far = `${south}&latitude=41&longitude=-74&useForecastDuringBooking=true`;
    const area = async (query: string) => first(open({ activities }), query);
    expect((await area(far)).timeSlots[1].reason).toBe("tooLongTravel");
    expect((await area(far)).hasForecastedActivities).toBe(true);
    expect((await area(`${far}&minForecastRangeDay=2`)).timeSlots[1].reason).toBe("tooLongTravel");
    expect((await area(`${far}&maxForecastRangeDay=0`)).timeSlots[1].reason).toBeUndefined();
    const near = `${south}&latitude=40.01&longitude=-74&useForecastDuringBooking=true&minForecastRangeDay=2`;
    expect((await area(near)).timeSlots[1].reason).toBeUndefined();
  });
});

describe("the booking grid", () => {
  const activity = { activityType: "RP", timeZone: "Eastern", postalCode: "20002" };

  it("goes over a week, area by area, and shows what can be booked", async () => {
    const answer = await open().grid({ activity });
    expect(answer).toMatchObject({ duration: 60, travelTime: 15, workZone: "SOUTH" });
    expect(answer).not.toHaveProperty("timeSlotsDictionary");
    expect(answer.areas).toHaveLength(1);
    expect(answer.areas[0]).toMatchObject({ label: "SLOTS", bucket: "SLOTS", areaTimeSlots: ["AM", "PM"] });
    expect(answer.areas[0].dates).toEqual([
      {
        date: tuesday,
        timeZoneDiff: -300,
        timeSlots: [
          { label: "AM", originalQuota: 240, remainingQuota: 240 - 70 - 70 },
          { label: "PM", originalQuota: 240, remainingQuota: 240 - 70 },
        ],
        hasNearbyActivities: false,
        hasForecastedActivities: false,
      },
    ]);
  });

  it("shows what cannot be booked, and why, on request", async () => {
    const opened = open();
    const am = { timeFrom: "08:00", timeTo: "12:00" };
    await opened.close("SLOTS", { ...am, category: "FIXING" }, "2026-03-03");
    await opened.close("SLOTS", {}, "2026-03-04");
    const { areas } = await opened.grid({
      activity,
      dateFrom: "2026-03-01",
      dateTo: "2026-03-05",
      returnReasons: true,
    });
    const reasons = areas[0].dates.map(({ timeSlots }: { timeSlots: { reason?: string }[] }) =>
      timeSlots.map(({ reason }) => reason),
    );
    expect(reasons).toEqual([
      ["timeInPast", "timeInPast"],
      ["noCapacity", "noCapacity"],
      ["allCategoriesAreClosed", undefined],
      ["closedTimeSlot", "closedTimeSlot"],
      ["noCapacity", "noCapacity"],
    ]);
  });

  it("describes time slots and resources on request, and recommends", async () => {
    const resourceFields = ["resourceId", "parentResourceId", "timeZone", "email", "resourcePreferences"];
    const { timeSlotsDictionary, resourcesDictionary, areas } = await open().grid({
      activity: {
        ...activity,
        postalCode: "10001",
        latitude: 40,
        longitude: -74,
        resourcePreferences: [{ resourceId: "bob", preferenceType: "preferred" }],
      },
      includeTimeSlotsDictionary: true,
      includeResourcesDictionary: true,
      resourceFields,
      lateStartMitigation: 10,
      forecastDuringBooking: { useForecastDuringBooking: true },
    });
    expect(timeSlotsDictionary).toHaveLength(2);
    const zone = { timeZone: "America/New_York", timeZoneIANA: "America/New_York" };
    expect(resourcesDictionary).toEqual([
      { resourceId: "INTERVALS", parentResourceId: "ROOT", ...zone },
      { resourceId: "ann", parentResourceId: "INTERVALS", ...zone },
      { resourceId: "bob", parentResourceId: "INTERVALS", ...zone, resourcePreference: "preferred" },
    ]);
    expect(areas[0].dates[0].timeSlots[0].recommendationInfo).toEqual({
      level: "best",
      nearbyDistance: 0,
      additionalTravel: 0,
      travelKeyMatch: true,
    });
    const plain = await open().grid({ activity, includeResourcesDictionary: true });
    expect(plain.resourcesDictionary[1]).toEqual({ resourceId: "cat", resourceType: "PR", status: "active" });
  });

  it("finds an activity that exists by its keys", async () => {
    const opened = open();
    const zone = async (activity: object, identifyActivityBy: string) =>
      (await opened.grid({ activity, identifyActivityBy })).workZone;
    expect(await zone({ activityId: 1 }, "activityId")).toBe("NORTH");
    expect(await zone({ apptNumber: "A1" }, "apptNumber")).toBe("NORTH");
    expect(await zone({ apptNumber: "A1", customerNumber: "C1" }, "apptNumberPlusCustomerNumber")).toBe("NORTH");
    const missing = await opened.grid({
      activity: { apptNumber: "A1" },
      identifyActivityBy: "apptNumberPlusCustomerNumber",
    });
    expect(missing).toMatchObject({ status: "404" });
  });

  it("refuses an activity without type or zone, and more than two weeks", async () => {
    const { grid } = open();
    expect((await grid({ activity: {} })).detail).toBe(
      "activity.activityType: is required; activity.timeZone: is required",
    );
    expect((await grid({ activity, dateTo: "2026-03-18" })).detail).toContain("dateTo: expected");
    expect((await grid({ activity, dateTo: "2026-03-02" })).detail).toContain("dateTo: expected");
  });
});

describe("booking statuses", () => {
  it("list the day and its categories, and what else is closed or has a time to close", async () => {
    const bookingClosingSchedule = [{ area: "SLOTS", dayOffset: 1, workZone: "SOUTH", closeTime: "06:00" }];
    const opened = open({ bookingClosingSchedule });
    await opened.close("SLOTS", { timeFrom: "08:00", timeTo: "12:00" });
    const { data } = await opened.ask(`GET ${api}/bookingStatuses?dates=${tuesday}&areas=SLOTS`);
    expect(data.items).toEqual([
      {
        date: tuesday,
        area: "SLOTS",
        statuses: [
          { bookingStatus: { state: "open" } },
          { category: "FIXING", bookingStatus: { state: "open" } },
          {
            timeFrom: "08:00",
            timeTo: "12:00",
            bookingStatus: { state: "closed", closedAt: "2026-03-02 07:00:00" },
          },
          {
            workZone: "SOUTH",
            bookingStatus: {
              state: "closed",
              scheduledCloseTime: "2026-03-02 06:00:00",
              closedAt: "2026-03-02 06:00:00",
            },
          },
        ],
      },
    ]);
  });

  it("are changed item by item, and what failed is told", async () => {
    const opened = open();
    const statuses = [
      { state: "closed" },
      { state: "closed" },
      { state: "open", category: "FIXING" },
      { state: "closed", category: "nothing" },
      { state: "closed", workZone: "EAST", timeFrom: "08:00", timeTo: "10:00" },
    ];
    const items = [
      { date: tuesday, area: "INTERVALS", statuses },
      { date: tuesday, area: "nowhere", statuses: [{ state: "open" }] },
    ];
    const { data } = await opened.ask(`PATCH ${api}/bookingStatuses`, { items });
    expect(data.results).toMatchObject({ updatedFieldCount: 1, notChangedFieldCount: 2 });
    expect(data.results.errors).toEqual([
      {
        operation: { area: "INTERVALS", date: tuesday, category: "nothing" },
        errorDetail: { code: "400", message: "INTERVALS has no category nothing" },
      },
      {
        operation: { area: "INTERVALS", date: tuesday, workZone: "EAST", startTime: "08:00", endTime: "10:00" },
        errorDetail: { code: "400", message: "Unknown work zone: EAST" },
      },
      {
        operation: { area: "nowhere", date: tuesday },
        errorDetail: { code: "400", message: "Unknown capacity area: nowhere" },
      },
    ]);
  });

  it("of the past, and of work zones that cannot be closed, may be refused", async () => {
    const capacityAreas = [
      { label: "INTERVALS", configuration: { isTimeSlotBase: false, isAllowCloseOnWorkzoneLevel: false } },
    ];
    const opened = open({ capacityAreas, quota: [], bookingStatuses: [] }, { switches: { pastUpdates: "refuse" } });
    const message = async (status: object, date?: string) =>
      (await opened.close("INTERVALS", status, date)).data.results.errors[0].errorDetail.message;
    expect(await message({}, "2026-03-01")).toBe("2026-03-01 is in the past");
    expect(await message({ workZone: "NORTH" })).toBe("INTERVALS closes no work zones");
  });
});

describe("the closing schedule", () => {
  const path = `${api}/bookingClosingSchedule`;

  it("is listed as it was written, without intervals that the area does not have", async () => {
    const opened = open();
    const items = [
      { area: "INTERVALS", dayOffset: 1, closeTime: "18:00" },
      { area: "INTERVALS", dayOffset: 2, category: "FIXING", startTime: "8", endTime: "12", closeTime: "17:00" },
      { area: "INTERVALS", dayOffset: 2, startTime: "9", endTime: "10", closeTime: "17:00" },
    ];
    const first = await opened.ask(`PATCH ${path}`, { items });
    expect(first.data.results).toEqual({ updatedFieldCount: 3, notChangedFieldCount: 0, errors: [] });
    const again = await opened.ask(`PATCH ${path}`, { items });
    expect(again.data.results).toMatchObject({ updatedFieldCount: 0, notChangedFieldCount: 3 });
    expect((await opened.ask(`GET ${path}?areas=ROOT`)).data.items).toEqual(items.slice(0, 2));
  });

  it("closes a day when its time has come, until someone opens it again", async () => {
    const opened = open({ bookingClosingSchedule: [{ area: "INTERVALS", dayOffset: 1, closeTime: "18:00" }] });
    const reason = async () => (await first(opened, north)).reason;
    const status = async () => {
      const { data } = await opened.ask(
        `GET /rest/ofscCapacity/v2/quota?dates=${tuesday}&areas=INTERVALS&returnStatuses=true`,
      );
      return data.items[0].areas[0];
    };
    expect(await reason()).toBeUndefined();
    expect(await status()).toMatchObject({ quotaIsClosed: false, closeTime: "2026-03-02 18:00:00" });
    opened.server.clock.set("2026-03-02T23:00:00Z");
    expect(await reason()).toBe("closedDay");
    expect(await status()).toMatchObject({ quotaIsClosed: true, quotaIsAutoClosed: true, quotaIsReopened: false });
    await opened.close("INTERVALS", { state: "open" });
    expect(await reason()).toBeUndefined();
    expect(await status()).toMatchObject({ quotaIsClosed: false, quotaIsAutoClosed: false, quotaIsReopened: true });
  });

  it("refuses what it cannot use, item by item", async () => {
    const ok = { area: "SLOTS", dayOffset: 1, closeTime: "18:00" };
    const items = [
      { ...ok, area: "nowhere" },
      { area: "SLOTS", closeTime: "18:00" },
      { area: "SLOTS", dayOffset: 1 },
      { ...ok, closeTime: "six" },
      { ...ok, category: "nothing" },
      { ...ok, workZone: "EAST" },
      { ...ok, startTime: "early" },
    ];
    const { data } = await open().ask(`PATCH ${path}`, { items });
    expect(
      data.results.errors.map(({ errorDetail }: { errorDetail: { message: string } }) => errorDetail.message),
    ).toEqual([
      "Unknown capacity area: nowhere",
      "dayOffset is required",
      "closeTime: expected HH:MM",
      "closeTime: expected HH:MM",
      "SLOTS has no category nothing",
      "Unknown work zone: EAST",
      "startTime and endTime: expected hours such as 8 or 8:30",
    ]);
  });
});

it("booking fields are those of the work zone key and of the conditions", async () => {
  const { data } = await open().ask(`GET ${api}/bookingFieldsDependencies`);
  expect(data).toMatchObject({
    commonDependencies: [
      { label: "aworktype", apiParameterName: "activityType" },
      { label: "atime_zone", apiParameterName: "timeZone" },
    ],
    workZoneDependencies: [{ label: "czip", apiParameterName: "postalCode" }],
    workSkillDependencies: [{ label: "aworktype", apiParameterName: "activityType" }],
  });
});
