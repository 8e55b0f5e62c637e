import type { Arguments, Given, Output, Page, RequestOptions } from "@ofsc/contract";
import { expectTypeOf, it } from "vitest";
import type * as metadata from "./contract.js";
import type {
  ActivityType,
  ActivityTypeInput,
  ApiAccessPatch,
  CapacityArea,
  FormDetails,
  ImportPlugin,
  InLanguage,
  ListCapacityAreas,
} from "./index.js";

/** What a replacement takes beside the label. */
type Body<O extends { readonly route: string }> = Arguments<O>[1];

it("takes back what was read", () => {
  expectTypeOf<Output<typeof metadata.activityTypeGroups.get>>().toExtend<
    Body<typeof metadata.activityTypeGroups.createOrReplace>
  >();
  expectTypeOf<ActivityType>().toExtend<Body<typeof metadata.activityTypes.createOrReplace>>();
  expectTypeOf<Output<typeof metadata.applications.get>>().toExtend<
    Body<typeof metadata.applications.createOrReplace>
  >();
  expectTypeOf<Output<typeof metadata.applications.apiAccess.get>>().toExtend<ApiAccessPatch>();
  expectTypeOf<Output<typeof metadata.capacityCategories.get>>().toExtend<
    Body<typeof metadata.capacityCategories.createOrReplace>
  >();
  expectTypeOf<Output<typeof metadata.forms.get>>().toExtend<Body<typeof metadata.forms.createOrReplace>>();
  expectTypeOf<Output<typeof metadata.inventoryTypes.get>>().toExtend<
    Body<typeof metadata.inventoryTypes.createOrReplace>
  >();
  expectTypeOf<Output<typeof metadata.linkTemplates.get>>().toExtend<Body<typeof metadata.linkTemplates.update>>();
  expectTypeOf<Output<typeof metadata.mapLayers.get>>().toExtend<Body<typeof metadata.mapLayers.replace>>();
});

it("passes path, body and query in the order of the URL", () => {
  expectTypeOf<Arguments<typeof metadata.activityTypes.createOrReplace>>().toEqualTypeOf<
    [label: string, body: Given<ActivityTypeInput>, options?: RequestOptions]
  >();
  expectTypeOf<Arguments<typeof metadata.applications.apiAccess.update>>().toEqualTypeOf<
    [label: string, apiLabel: string, body: Given<ApiAccessPatch>, options?: RequestOptions]
  >();
  expectTypeOf<Arguments<typeof metadata.forms.get>>().toEqualTypeOf<
    [label: string, query?: Given<InLanguage>, options?: RequestOptions]
  >();
  expectTypeOf<Arguments<typeof metadata.mapLayers.populateStatus>>().toEqualTypeOf<
    [downloadId: number | string, options?: RequestOptions]
  >();
  expectTypeOf<Arguments<typeof metadata.plugins.import>>().toEqualTypeOf<
    [body: Given<ImportPlugin>, options?: RequestOptions]
  >();
});

it("returns pages, entities or nothing", () => {
  expectTypeOf<Output<typeof metadata.capacityAreas.children.list>>().toEqualTypeOf<Page<CapacityArea>>();
  expectTypeOf<Output<typeof metadata.forms.get>>().toEqualTypeOf<FormDetails>();
  expectTypeOf<Output<typeof metadata.forms.delete>>().toEqualTypeOf<void>();
  expectTypeOf<Output<typeof metadata.plugins.install>>().toEqualTypeOf<void>();
});

it("knows the fields of a capacity area by name", () => {
  const query: ListCapacityAreas = { fields: ["label", "parent.name"], expand: "parent" };
  expectTypeOf(query).toEqualTypeOf<ListCapacityAreas>();
  // @ts-expect-error only the parent can be added
  const children: ListCapacityAreas = { expand: "children" };
  expectTypeOf(children).toEqualTypeOf<ListCapacityAreas>();
});

it("wants to know of every activity type whether it is in use", () => {
  // @ts-expect-error `active` is missing
  const type: ActivityTypeInput = { groupLabel: "customer", defaultDuration: 60 };
  expectTypeOf(type).toEqualTypeOf<ActivityTypeInput>();
});
