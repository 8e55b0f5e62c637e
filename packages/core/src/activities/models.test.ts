import { checkInvocation, describeProblem, type Model, problemsOf, schemaOf } from "@ofsc/contract";
import { describe, expect, it } from "vitest";
import { Activity, ListedActivity } from "./activity.js";
import { DelayActivity, EndActivity, MoveActivity } from "./activity-actions.js";
import { ActivityPatch, CreateActivity } from "./activity-input.js";
import { BulkUpdateActivities } from "./bulk-update-activities.js";
import { BulkUpdateActivitiesResult } from "./bulk-update-result.js";
import * as activities from "./index.js";
import { ActivityLink, SavedActivityLink } from "./links/activity-link.js";
import { SubmittedForm } from "./submitted-forms/submitted-form.js";

const problems = (model: Model<unknown>, value: unknown) => problemsOf(schemaOf(model), value).map(describeProblem);

const activity = {
  activityId: 4225274,
  activityType: "IN",
  apptNumber: "WO-17",
  status: "pending",
  recordType: "regular",
  resourceId: "33001",
  date: "2025-12-01",
  startTime: "2025-12-01 08:20:00",
  endTime: "2025-12-01 09:05:00",
  deliveryWindowStart: "08:00:00",
  slaWindowEnd: "2025-12-05 17:00:00",
  serviceWindowStart: "08:00:00",
  travelEstimationMethod: "Street Level Routing",
  latitude: 28.5,
  language: "en",
  languageISO: "en-US",
  resourceTimeZoneDiff: -300,
  links: [{ rel: "canonical", href: "https://acme.fs.ocs.oraclecloud.com/rest/ofscCore/v1/activities/4225274" }],
};

describe("an activity", () => {
  it("has custom properties and files beside its own fields", () => {
    const properties = { XA_COLOUR: "red", csign: { links: [{ href: "https://acme.fs.ocs.oraclecloud.com/csign" }] } };
    expect(problems(Activity, { ...activity, ...properties })).toEqual([]);
  });

  it("comes from a list with as few fields as were asked for, even none", () => {
    expect(problems(ListedActivity, { status: "pending", XA_COLOUR: "red" })).toEqual([]);
    expect(problems(ListedActivity, {})).toEqual([]);
    expect(problems(ListedActivity, { activityId: "7" })).toEqual(['activityId: expected a number, got "7"']);
  });

  it("needs a type and a resource to be created", () => {
    expect(problems(CreateActivity, { date: "1 Dec" })).toEqual([
      "activityType: is required",
      "resourceId: is required",
      'date: expected YYYY-MM-DD, got "1 Dec"',
    ]);
  });

  it("is listed by parameters that OFS knows", () => {
    const query = { resources: ["33001"], datefrom: "2025-12-01", limit: 200_000 };
    expect(checkInvocation(activities.list, { name: "list", params: {}, query }).map(describeProblem)).toEqual([
      "limit: expected at most 100000, got 200000",
      "datefrom: is unknown",
    ]);
  });
});

describe("the actions of an activity", () => {
  it("delay by minutes or until a time, not by both and not by neither", () => {
    expect(problems(DelayActivity, { delayMinutes: 15 })).toEqual([]);
    expect(problems(DelayActivity, { delayUntilTime: "2025-12-01 10:00:00" })).toEqual([]);
    expect(problems(DelayActivity, {})).toEqual(["is required: exactly 1 of delayMinutes, delayUntilTime"]);
    const said = ["expected exactly 1 of delayMinutes, delayUntilTime, got an object"];
    expect(problems(DelayActivity, { delayMinutes: 15, delayUntilTime: "2025-12-01 10:00:00" })).toEqual(said);
  });

  it("move to somewhere, which may be off the schedule", () => {
    expect(problems(MoveActivity, { setDate: { date: null } })).toEqual([]);
    expect(problems(MoveActivity, { setPositionInRoute: { position: "first" } })).toEqual([]);
    expect(problems(MoveActivity, { protectTimeDelivered: true })).toEqual([
      "is required: at least 1 of setDate, setResource, setPositionInRoute",
    ]);
    expect(checkInvocation(activities.move, { name: "move", params: { activityId: 7 } }).map(describeProblem)).toEqual([
      "body: is required",
    ]);
  });

  it("need no body to start, and a known status to end a segmentable activity", () => {
    expect(checkInvocation(activities.start, { name: "start", params: { activityId: 7 } })).toEqual([]);
    expect(problems(EndActivity, { multidayActivityStatus: "notDone" })).toEqual([
      'multidayActivityStatus: expected one of "completed", "notdone", "cancelled", got "notDone"',
    ]);
  });
});

describe("a bulk update", () => {
  it("creates activities with all that belongs to them", () => {
    const update = {
      updateParameters: { identifyActivityBy: "apptNumber", ifInFinalStatusThen: "doNothing" },
      activities: [
        {
          apptNumber: "WO-17",
          activityId: null,
          date: null,
          activityType: "IN",
          XA_COLOUR: "red",
          resourcePreferences: { items: [{ resourceId: "33001", preferenceType: "preferred" }] },
          requiredInventories: { items: [{ inventoryType: "FT", model: "F-9", quantity: 2.5 }] },
          inventories: { items: [{ inventoryType: "DISH", serialNumber: "4711", XI_LEASED: "1" }] },
          linkedActivities: { items: [{ toActivity: { apptNumber: "WO-18", linkType: "start-after" } }] },
        },
      ],
    };
    expect(problems(BulkUpdateActivities, update)).toEqual([]);
  });

  it("says what became of each, its id a number or a text", () => {
    const results = [
      { operationsPerformed: ["created"], activityKeys: { activityId: 4225274, apptNumber: "WO-17" } },
      { activityKeys: { activityId: "4225275" }, warnings: [{ code: 1001, message: "Cut after 40 characters" }] },
      { operationsFailed: ["updated"], errors: [{ operation: "updated", errorDetail: "Not found" }] },
    ];
    expect(problems(BulkUpdateActivitiesResult, { results })).toEqual([]);
  });
});

describe("what belongs to an activity", () => {
  it("is a link, of which OFS returns all or only the address once it is saved", () => {
    const link = { fromActivityId: 7, toActivityId: 8, linkType: "start-after", alerts: 0 };
    expect(problems(ActivityLink, link)).toEqual([]);
    expect(problems(SavedActivityLink, { links: [{ rel: "canonical", href: "https://acme.test/7" }] })).toEqual([]);
  });

  it("is a submitted form with whatever was filled in", () => {
    const form = {
      formIdentifier: { formSubmitId: 5, formLabel: "mobile_provider_request#8#" },
      user: "bill",
      time: "2025-12-01 12:36:11",
      formDetails: { reason: "broken", photos: ["1"] },
      activityDetails: { activityId: 7 },
    };
    expect(problems(SubmittedForm, form)).toEqual([]);
    const recorded = {
      ...form,
      formIdentifier: { formSubmitId: "63", formLabel: "site_survey" },
      resourceDetails: { resourceInternalId: 6, name: "GOMEZ, Alfonso" },
    };
    expect(problems(SubmittedForm, recorded)).toEqual([]);
  });
});

describe("an activity as OFS has been seen to answer it", () => {
  it("carries the internal id of its resource, and its parts as links", () => {
    const part = { links: [{ rel: "canonical", href: "https://acme.test/rest/ofscCore/v1/activities/7/workSkills" }] };
    const parts = { requiredInventories: part, linkedActivities: part, resourcePreferences: part, workSkills: part };
    const activity = { activityId: 7, resourceId: "33001", resourceInternalId: 55, ...parts };
    expect(problems(Activity, activity)).toEqual([]);
  });

  it("loses its time slot and its windows by null, and nothing that cannot be cleared", () => {
    const cleared = { timeSlot: null, serviceWindowStart: null, serviceWindowEnd: null };
    const sla = { slaWindowStart: null, slaWindowEnd: null };
    expect(problems(ActivityPatch, { ...cleared, ...sla })).toEqual([]);
    expect(problems(ActivityPatch, { duration: null })).toHaveLength(1);
  });
});
