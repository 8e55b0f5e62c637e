import type {
  Arguments,
  Client,
  Download,
  Given,
  Output,
  Page,
  PagePromise,
  RequestOptions,
  Upload,
} from "@ofsc/contract";
import { expectTypeOf, it } from "vitest";
import type * as contract from "./contract.js";
import {
  type AcceptFile,
  type CreateSubscription,
  type EventsEnvelope,
  type EventType,
  type FileProperty,
  type Filter,
  type ListActivities,
  type ListEvents,
  type MoveInventory,
  type OfsEvent,
  q,
  type SubscriptionConfig,
  type User,
  type UserPatch,
} from "./index.js";

type Core = Client<typeof contract>;

it("takes the path, then the body, then options", () => {
  expectTypeOf<Arguments<typeof contract.users.update>>().toEqualTypeOf<
    [login: string, body: Given<UserPatch>, options?: RequestOptions]
  >();
  expectTypeOf<Arguments<typeof contract.inventories.install>>().toEqualTypeOf<
    [inventoryId: number, body?: Given<MoveInventory>, options?: RequestOptions]
  >();
  expectTypeOf<Output<typeof contract.inventories.install>>().toEqualTypeOf<void>();
});

it("returns users as themselves, and as pages to iterate", () => {
  expectTypeOf<Output<typeof contract.users.createOrReplace>>().toEqualTypeOf<User>();
  expectTypeOf<ReturnType<Core["users"]["list"]>>().toEqualTypeOf<PagePromise<User, Page<User>>>();
});

it("sends, fetches and describes the file in a property", () => {
  expectTypeOf<Arguments<typeof contract.users.files.set>>().toEqualTypeOf<
    [login: string, propertyLabel: string, body: Given<Upload>, options?: RequestOptions]
  >();
  expectTypeOf<Arguments<typeof contract.inventories.files.get>>().toEqualTypeOf<
    [inventoryId: number, propertyLabel: string, headers?: Given<AcceptFile>, options?: RequestOptions]
  >();
  expectTypeOf<Output<typeof contract.serviceRequests.files.get>>().toEqualTypeOf<Download>();
  expectTypeOf<Output<typeof contract.serviceRequests.files.describe>>().toEqualTypeOf<FileProperty>();
});

it("reads events page by page", () => {
  expectTypeOf<Arguments<typeof contract.events.list>>().toEqualTypeOf<
    [query: Given<ListEvents>, options?: RequestOptions]
  >();
  expectTypeOf<Output<typeof contract.events.list>>().toEqualTypeOf<Page<OfsEvent> & EventsEnvelope>();
  // @ts-expect-error a subscription is needed
  const query: ListEvents = { page: "lastRequested" };
  expectTypeOf(query).toEqualTypeOf<ListEvents>();
});

it("knows the events there are, and takes those OFS adds", () => {
  expectTypeOf<"activityMoved">().toExtend<EventType>();
  const subscription: CreateSubscription = { events: ["activityMoved", "somethingNew"] };
  expectTypeOf(subscription).toEqualTypeOf<CreateSubscription>();
});

it("knows the fields of an activity in events", () => {
  type Details = NonNullable<OfsEvent["activityDetails"]>;
  expectTypeOf<Details["activityType"]>().toEqualTypeOf<string | undefined>();
  type Changes = NonNullable<OfsEvent["activityChanges"]>;
  expectTypeOf<Changes["multidayTimeToComplete"]>().toEqualTypeOf<string | undefined>();
});

it("takes a written filter wherever a filter goes", () => {
  const filter = q.and(q.eq("status", "pending"), q.in("activityType", ["LU", "RP"]));
  expectTypeOf(filter).toEqualTypeOf<Filter>();
  expectTypeOf<Filter>().toExtend<NonNullable<ListActivities["q"]>>();
  expectTypeOf<Filter>().toExtend<NonNullable<SubscriptionConfig["filterExpression"]>>();
  // @ts-expect-error text that q did not write may mean something else in there
  q.not("status == 'pending' or 1");
  // @ts-expect-error text and numbers are different lists
  q.in("activityType", ["LU", 7]);
});
