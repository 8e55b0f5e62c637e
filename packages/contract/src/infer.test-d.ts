import { expectTypeOf, it } from "vitest";
import type * as technicians from "../test/technicians.js";
import type {
  Call,
  IfMatch,
  ListTechnicians,
  Photo,
  Roster,
  Technician,
  TechnicianPatch,
} from "../test/technicians.js";
import type { Arguments, Download, Given, Model, Operation, Output, Page, RequestOptions, Upload } from "./index.js";

type Route<R extends Operation["route"]> = { readonly route: R };

it("takes the path, body, query and headers in the order of the URL, then options", () => {
  expectTypeOf<Arguments<typeof technicians.get>>().toEqualTypeOf<[resourceId: string, options?: RequestOptions]>();
  expectTypeOf<Arguments<typeof technicians.list>>().toEqualTypeOf<
    [query: Given<ListTechnicians>, options?: RequestOptions]
  >();
  expectTypeOf<Arguments<typeof technicians.update>>().toEqualTypeOf<
    [resourceId: string, body: Given<TechnicianPatch>, headers?: Given<IfMatch>, options?: RequestOptions]
  >();
  type Everything = {
    readonly route: "PUT /{label}/{date}/{chatId}";
    readonly body: Model<Technician>;
    readonly query: Model<ListTechnicians>;
    readonly headers: Model<Required<IfMatch>>;
  };
  expectTypeOf<Arguments<Everything>>().toEqualTypeOf<
    [
      label: string,
      date: string,
      chatId: number,
      body: Given<Technician>,
      query: Given<ListTechnicians>,
      headers: Given<Required<IfMatch>>,
      options?: RequestOptions,
    ]
  >();
});

it("takes a query that may be left out when all of it may", () => {
  expectTypeOf<Arguments<Route<"GET /"> & { readonly query: Model<Roster> }>>().toEqualTypeOf<
    [query?: Given<Roster>, options?: RequestOptions]
  >();
});

it("takes an action without a body when all of it may be left out, but no update", () => {
  expectTypeOf<Arguments<typeof technicians.summon>>().toEqualTypeOf<
    [resourceId: string, activityId: number | string, body?: Given<Call>, options?: RequestOptions]
  >();
  expectTypeOf<Arguments<Route<"PATCH /"> & { readonly body: Model<Call> }>>().toEqualTypeOf<
    [body: Given<Call>, options?: RequestOptions]
  >();
  expectTypeOf<Arguments<typeof technicians.create>>().toEqualTypeOf<
    [body: Given<Technician>, options?: RequestOptions]
  >();
});

it("takes a list, a file or several fields as a body", () => {
  expectTypeOf<Arguments<Route<"POST /"> & { readonly body: Model<Call[]> }>>().toEqualTypeOf<
    [body: Given<Call[]>, options?: RequestOptions]
  >();
  expectTypeOf<Arguments<typeof technicians.photos.set>>().toEqualTypeOf<
    [resourceId: string, body: Given<Upload>, options?: RequestOptions]
  >();
  expectTypeOf<Arguments<typeof technicians.photos.add>>().toEqualTypeOf<
    [resourceId: string, body: Given<Photo>, options?: RequestOptions]
  >();
});

it("believes the operation before what others mean by a name", () => {
  type Labelled = Route<"GET /x/{label}/{crewId}/{login}"> & {
    readonly path: { readonly label: "number"; readonly crewId: "id" };
  };
  expectTypeOf<Arguments<Labelled>>().toEqualTypeOf<
    [value: number, value: number | string, login: string, options?: RequestOptions]
  >();
});

it("names a path argument that nobody has declared", () => {
  expectTypeOf<Arguments<Route<"GET /x/{nobody}/{label}">>>().toEqualTypeOf<
    ["{nobody} is missing from PathArguments", label: string, options?: RequestOptions]
  >();
});

it("returns a model, a page, a page with more around it, a file or nothing", () => {
  expectTypeOf<Output<typeof technicians.get>>().toEqualTypeOf<Technician>();
  expectTypeOf<Output<typeof technicians.listAll>>().toEqualTypeOf<Page<Technician>>();
  expectTypeOf<Output<typeof technicians.list>>().toEqualTypeOf<Page<Technician> & Roster>();
  expectTypeOf<Output<typeof technicians.photos.get>>().toEqualTypeOf<Download>();
  expectTypeOf<Output<typeof technicians.remove>>().toEqualTypeOf<void>();
});

it("checks an operation as it is written", () => {
  // @ts-expect-error no such verb
  ({ route: "FETCH /rest" }) satisfies Operation;
  // @ts-expect-error paging is a value, not a word
  ({ route: "GET /rest", paging: "offset" }) satisfies Operation;
  // @ts-expect-error a query has names
  ({ route: "GET /rest", query: null as unknown as Model<string> }) satisfies Operation;
});
