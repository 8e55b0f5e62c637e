import { expectTypeOf, it } from "vitest";
import {
  OFS,
  type OFSActivityResponse,
  type OFSBulkUpdateRequest,
  type OFSMethods,
  type OFSResponse,
} from "./index.js";
import type { ProxyMapping } from "./mappings.js";

it("has the methods of the mappings, no more and no fewer", () => {
  expectTypeOf<keyof OFSMethods>().toEqualTypeOf<ProxyMapping["legacy"]>();
});

it("types what code for the legacy client relies on", async () => {
  const ofs: OFS = new OFS({ instance: "acme", clientId: "app", clientSecret: "s" });
  expectTypeOf(ofs.getActivityDetails(1)).resolves.toEqualTypeOf<OFSActivityResponse>();
  expectTypeOf(ofs.getActivityDetails(1)).resolves.toExtend<OFSResponse>();
  const { status, description, data, url } = await ofs.createActivity({});
  expectTypeOf(status).toEqualTypeOf<number>();
  expectTypeOf(description).toEqualTypeOf<string | undefined>();
  expectTypeOf(data).toBeAny();
  expectTypeOf(url).toEqualTypeOf<URL>();
  expectTypeOf((await ofs.getActivityDetails(1)).data.activityId).toEqualTypeOf<number>();
  expectTypeOf(ofs.getAllUsers()).resolves.toBeAny();
  ofs.getEvents("sid", "page", "2026-12-01 00:00:00");
  ofs.bulkUpdateActivity({} as OFSBulkUpdateRequest);
  ofs.credentials = { token: "t", baseURL: "https://gateway.example" };
  // @ts-expect-error a resource has no number
  ofs.getResource(7);
  // @ts-expect-error there is no such method
  ofs.getActivity(7);
  // @ts-expect-error the credentials are needed
  new OFS();
});
