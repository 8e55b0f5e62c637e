import { expectTypeOf, it } from "vitest";
import type { ListTechnicians, Roster, Technician } from "../test/technicians.js";
import * as technicians from "../test/technicians.js";
import {
  type Arguments,
  type Call,
  call,
  createClient,
  decoded,
  type Given,
  type Operation,
  type Page,
  type PagePromise,
  type Sender,
} from "./index.js";

declare const sender: Sender;
interface Person {
  since: Date;
}
declare const person: (technician: Technician) => Person;

it("returns what the decoder does, for the same arguments", () => {
  const get = decoded(technicians.get, person);
  expectTypeOf(call(sender, get, "7")).toEqualTypeOf<Call<Person>>();
  expectTypeOf(createClient({ get }, sender).get("7")).toEqualTypeOf<Call<Person>>();
  expectTypeOf<Arguments<typeof get>>().toEqualTypeOf<Arguments<typeof technicians.get>>();
  expectTypeOf(get).toExtend<Operation>();
});

it("knows what it decodes", () => {
  decoded(technicians.get, (technician) => {
    expectTypeOf(technician).toEqualTypeOf<Technician>();
    return technician;
  });
  decoded(technicians.list, (technician) => {
    expectTypeOf(technician).toEqualTypeOf<Technician>();
    return technician;
  });
  // @ts-expect-error a decoder of something else
  decoded(technicians.get, (vehicle: { plate: string }) => vehicle);
});

it("returns what a promise of the decoder resolves to", () => {
  const get = decoded(technicians.get, async (technician) => [technician]);
  expectTypeOf(call(sender, get, "7")).toEqualTypeOf<Call<Technician[]>>();
});

it("keeps a list a list, with what its answer carries", () => {
  const list = decoded(technicians.list, person);
  const people = call(sender, list, { dates: [] });
  expectTypeOf(people).toEqualTypeOf<PagePromise<Person, Page<Person> & Roster>>();
  expectTypeOf(people.all({ limit: 1 })).toEqualTypeOf<Promise<Person[]>>();
  expectTypeOf<Arguments<typeof list>[0]>().toEqualTypeOf<Given<ListTechnicians>>();
  expectTypeOf(list).toExtend<Operation>();
});
