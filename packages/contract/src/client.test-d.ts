import { expectTypeOf, it } from "vitest";
import { getVehicle, type Vehicle } from "../test/fleet.js";
import type { ListTechnicians, Roster, Technician } from "../test/technicians.js";
import * as technicians from "../test/technicians.js";
import {
  type Arguments,
  type Call,
  type CallResult,
  type Client,
  call,
  createClient,
  type Given,
  type Page,
  type PagePromise,
  type RequestOptions,
  type Sender,
} from "./index.js";

declare module "../test/fleet.js" {
  interface Vehicle {
    X_LEVEL?: number;
  }
}
declare module "./index.js" {
  interface PathArguments {
    vehiclePlate: [vehiclePlate: string];
    vehicleNumber: [vehicleNumber: number];
  }
}

declare const sender: Sender;
const { list, listAll, get, remove, summon, photos } = technicians;
const client = createClient({ list, listAll, get, remove, summon, photos }, sender);

it("has the shape of its contract", () => {
  expectTypeOf<keyof typeof client>().toEqualTypeOf<"list" | "listAll" | "get" | "remove" | "summon" | "photos">();
  expectTypeOf(client.photos).toEqualTypeOf<Client<typeof photos>>();
  // @ts-expect-error no such operation
  client.photos.list;
});

it("returns a call of what an operation returns", () => {
  expectTypeOf(client.get("7")).toEqualTypeOf<Call<Technician>>();
  expectTypeOf(client.remove("7")).toEqualTypeOf<Call<void>>();
  expectTypeOf(client.get("7").withResponse()).toEqualTypeOf<Promise<CallResult<Technician>>>();
  expectTypeOf(client.get("7")).toExtend<Promise<Technician>>();
  expectTypeOf<Awaited<ReturnType<typeof client.get>>>().toEqualTypeOf<Technician>();
});

it("returns a list as a page to await and items to iterate", () => {
  const technicianList = client.list({ dates: ["2026-12-01"] });
  expectTypeOf(technicianList).toEqualTypeOf<PagePromise<Technician, Page<Technician> & Roster>>();
  expectTypeOf(technicianList.all({ limit: 10 })).toEqualTypeOf<Promise<Technician[]>>();
  expectTypeOf(technicianList.pages()).toEqualTypeOf<AsyncIterable<Page<Technician> & Roster>>();
  expectTypeOf(technicianList[Symbol.asyncIterator]().next()).resolves.toExtend<IteratorResult<Technician>>();
  expectTypeOf(client.listAll()).toEqualTypeOf<PagePromise<Technician, Page<Technician>>>();
  // @ts-expect-error nobody loads a whole instance by accident
  technicianList.all();
  // @ts-expect-error the same
  technicianList.all({ concurrency: 3 });
});

it("wants each argument in its place", () => {
  client.summon("7", 4224010);
  client.summon("7", 4224010, { reasons: ["ladder"] }, { signal: AbortSignal.timeout(1) });
  // @ts-expect-error `dates` is missing
  client.list({});
  // @ts-expect-error a number where text belongs
  client.get(7);
  client.summon("7", "4224010");
  // @ts-expect-error neither a number nor its digits
  client.summon("7", true);
  // @ts-expect-error the options come last
  client.summon("7", 4224010, { signal: AbortSignal.timeout(1) });
  // @ts-expect-error a misspelt parameter
  client.list({ dates: [], activ: true });
});

it("calls one operation like a method of the client", () => {
  expectTypeOf(call(sender, get, "7")).toEqualTypeOf<Call<Technician>>();
  expectTypeOf(call(sender, list, { dates: [] })).toEqualTypeOf<ReturnType<typeof client.list>>();
  expectTypeOf<Parameters<typeof client.list>[0]>().toEqualTypeOf<Given<ListTechnicians>>();
  // @ts-expect-error `resourceId` is missing
  call(sender, get);
  expectTypeOf(call(sender, { route: "POST /x/{activityId}" }, 7)).toEqualTypeOf<Call<void>>();
});

it("knows what its user has declared beside it", () => {
  expectTypeOf<Vehicle["X_LEVEL"]>().toEqualTypeOf<number | undefined>();
  expectTypeOf(call(sender, getVehicle, "OF-7")).resolves.toHaveProperty("X_LEVEL");
  expectTypeOf<Arguments<typeof getVehicle>>().toEqualTypeOf<[vehiclePlate: string, options?: RequestOptions]>();
});
