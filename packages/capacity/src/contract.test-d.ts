import type { Arguments, Client, Given, Output, Page, RequestOptions } from "@ofsc/contract";
import { expectTypeOf, it } from "vitest";
import type * as contract from "./contract.js";
import type {
  BookingFields,
  BookingGridActivity,
  BookingOptions,
  FindBookingOptions,
  ListQuota,
  Quota,
  QuotaPatch,
  ShowBookingGrid,
} from "./index.js";

type Capacity = Client<typeof contract>;

it("takes a query, then options", () => {
  expectTypeOf<Arguments<typeof contract.quota.list>>().toEqualTypeOf<
    [query: Given<ListQuota>, options?: RequestOptions]
  >();
  expectTypeOf<Output<typeof contract.quota.list>>().toEqualTypeOf<Page<Quota>>();
});

it("takes a body, then options", () => {
  expectTypeOf<Arguments<typeof contract.quota.update>>().toEqualTypeOf<
    [body: Given<QuotaPatch>, options?: RequestOptions]
  >();
  expectTypeOf<Parameters<Capacity["booking"]["grid"]>[0]>().toEqualTypeOf<Given<ShowBookingGrid>>();
});

it("takes nothing where there is nothing to say", () => {
  expectTypeOf<Arguments<typeof contract.booking.fields>>().toEqualTypeOf<[options?: RequestOptions]>();
  expectTypeOf<Output<typeof contract.booking.fields>>().toEqualTypeOf<BookingFields>();
});

it("takes an activity with custom properties", () => {
  expectTypeOf<FindBookingOptions & { X_LEVEL: string }>().toExtend<Arguments<typeof contract.booking.options>[0]>();
  expectTypeOf<BookingGridActivity & { X_LEVEL: string }>().toExtend<ShowBookingGrid["activity"]>();
});

it("needs the days of a list and knows the fields of a patch", () => {
  // @ts-expect-error `dates` is missing
  const query: ListQuota = { areas: ["FLUSA"] };
  // @ts-expect-error `quotas` is none of its fields
  const body: QuotaPatch = { items: [{ date: "2026-12-01", areas: [{ label: "FLUSA", quotas: 480 }] }] };
  expectTypeOf(query).toEqualTypeOf<ListQuota>();
  expectTypeOf(body).toEqualTypeOf<QuotaPatch>();
});

it("keeps a reason open to values that OFS adds", () => {
  type Reason = NonNullable<NonNullable<NonNullable<BookingOptions["dates"]>[number]["areas"]>[number]["reason"]>;
  expectTypeOf<"noCapacity">().toExtend<Reason>();
  expectTypeOf<string>().toExtend<Reason>();
});
