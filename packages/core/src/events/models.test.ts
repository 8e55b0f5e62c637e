import { describeProblem, pathOf, problemsOf, schemaOf } from "@ofsc/contract";
import { describe, expect, it } from "vitest";
import { CreateSubscription, eventTypes, ListEvents, OfsEvent, Subscription } from "../index.js";

const event = (members: object) => ({ time: "2026-12-01 12:30:05", user: "dispatcher", ...members });
const problems = (value: object) => problemsOf(schemaOf(OfsEvent), value).map(describeProblem);

describe("events", () => {
  it("tell what changed on an activity, with the fields that were asked for", () => {
    const moved = event({
      eventType: "activityMoved",
      applicationId: "routing",
      activityDetails: { activityId: 4224010, resourceId: "33001", date: "2026-12-01", XA_TEAM: "north", duration: 48 },
      activityChanges: { resourceId: "33015", startTime: "2026-12-01 13:05:00", positionInRoute: 2 },
      moveDetails: { moveReason: "late", moveCondition: "resourceToResource", workZoneMismatch: false },
    });
    expect(problems(moved)).toEqual([]);
  });

  it("spell the end of an activity in their own way, and its length as a time", () => {
    const changes = { status: "complete", multidayTimeToComplete: "21:00:00", multidayActivityStatus: "complete" };
    expect(problems(event({ eventType: "activityCompleted", activityChanges: changes }))).toEqual([]);
  });

  it("may have an activity without a day, or a submitted form with times as the screen showed them", () => {
    const unscheduled = { activityId: 4224010, resourceId: "FLUSA", date: null };
    expect(problems(event({ eventType: "activityUpdated", activityDetails: unscheduled }))).toEqual([]);
    const form = event({
      eventType: "formSubmitted",
      formIdentifier: { formSubmitId: 12, formLabel: "site_survey" },
      formDetails: { ROOF: "flat", PHOTO_COUNT: 3 },
      activityDetails: { activityId: 4224010, startTime: "08:15 AM" },
    });
    expect(problems(form)).toEqual([]);
  });

  it.each([
    {
      eventType: "inventoryInstalled",
      inventoryDetails: { inventoryId: 7 },
      inventoryChanges: { status: "installed" },
    },
    {
      eventType: "routeActivated",
      user: "",
      routeDetails: { resourceId: "33001" },
      routeChanges: { activated: "08:00" },
    },
    { eventType: "resourceRequestCreated", requestDetails: { requestId: 3, requestType: "SR" } },
    {
      eventType: "userUpdated",
      userDetails: { login: "amy" },
      userChanges: { status: "inactive", mainResourceId: null },
    },
    { eventType: "resourceUpdated", resourceDetails: { resourceId: "33001" }, resourceChanges: { phone: null } },
    { eventType: "requiredInventoryUpdated", requiredInventoryChanges: { model: "CPE", quantity: 1.5 } },
    { eventType: "activityLinkCreated", fromActivityDetails: { activityId: 1 }, toActivityDetails: { activityId: 2 } },
    { eventType: "resourcePreferenceCreated", resourcePreference: { resourceId: "33001", preferenceType: "required" } },
    {
      eventType: "routingRun",
      routingRunDetails: { routingRunId: 9, activitiesRouted: 120, assurancePercentage: 97.5 },
    },
    { eventType: "chatMessageSent", chat: { chatId: 5 }, message: { text: "Hi" }, participants: [{ login: "amy" }] },
    { eventType: "broadcastStatusUpdate", statusChanges: { login: "amy", status: "READ" } },
  ])("tell of $eventType", (members) => {
    expect(problems(event(members))).toEqual([]);
  });

  it("are reported when they hold what they should not", () => {
    const wrong = { eventType: "activityUpdated", time: "yesterday", activityChanges: { duration: "long" } };
    expect(problems(wrong)).toEqual([
      'time: expected YYYY-MM-DD HH:MM:SS, got "yesterday"',
      'activityChanges.duration: expected a number, got "long"',
    ]);
  });
});

describe("a subscription", () => {
  it("takes plain events, or a choice of them", () => {
    const schema = schemaOf(CreateSubscription);
    expect(problemsOf(schema, { events: [...eventTypes], subscriptionTitle: "All" })).toEqual([]);
    const choice = {
      events: ["activityCreated", "activityUpdated"],
      fields: ["activityType", "XA_TEAM"],
      monitorChanges: ["status"],
      filterExpression: "activityDetails.activityType == 'Install'",
    };
    expect(problemsOf(schema, { subscriptionConfig: [choice] })).toEqual([]);
  });

  it("needs at least one event, and a title that OFS takes", () => {
    const nothing = { subscriptionConfig: [{ events: [] }], subscriptionTitle: "" };
    expect(problemsOf(schemaOf(CreateSubscription), nothing).map(describeProblem)).toEqual([
      "subscriptionConfig[0].events: expected at least 1 items, got a list",
      'subscriptionTitle: expected at least 1 characters, got ""',
    ]);
  });

  it("comes back flat, with its events and times", () => {
    const subscription = {
      subscriptionId: "a1b2c3",
      events: ["activityCreated"],
      createdTime: "2026-12-01 10:00:00",
      expirationTime: "2026-12-02 22:00:00",
      applicationId: "integration",
      links: [
        { rel: "canonical", href: "https://acme.fs.ocs.oraclecloud.com/rest/ofscCore/v1/events/subscriptions/a1b2c3" },
      ],
    };
    expect(problemsOf(schemaOf(Subscription), subscription)).toEqual([]);
  });

  it("is read from a marker of at most 48 characters, or from a time", () => {
    const schema = schemaOf(ListEvents);
    expect(problemsOf(schema, { subscriptionId: "a1b2c3", page: "lastRequested", limit: 1000 })).toEqual([]);
    expect(problemsOf(schema, { subscriptionId: "a1b2c3", since: "2026-12-01 00:00:00" })).toEqual([]);
    const wrong = { subscriptionId: "a1b2c3", page: "x".repeat(49), since: "2026-12-01" };
    expect(problemsOf(schema, wrong).map(pathOf)).toEqual(["page", "since"]);
  });
});
