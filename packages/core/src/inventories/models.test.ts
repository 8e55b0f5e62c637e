import { checkBody, problemsOf, schemaOf } from "@ofsc/contract";
import { describe, expect, it } from "vitest";
import { CreateInventory, Inventory, InventoryPatch, MoveInventory } from "../index.js";

describe("inventories", () => {
  it("have one owner, a status and custom properties", () => {
    const inventory = {
      inventoryId: 21256310,
      inventoryType: "CPE",
      status: "installed",
      serialNumber: "SN-7",
      quantity: 1,
      resourceId: "33001",
      activityId: 4224010,
      XI_MODEL: "T-1000",
    };
    expect(problemsOf(schemaOf(Inventory), inventory)).toEqual([]);
  });

  it("may be without a type or a quantity", () => {
    expect(problemsOf(schemaOf(Inventory), { inventoryId: 7, inventoryType: null, quantity: null })).toEqual([]);
  });

  it("are created in one of four statuses, by the id or the number of a resource", () => {
    expect(
      checkBody(CreateInventory, { inventoryType: "CABLE", status: "resource", quantity: 2.5, resourceId: "33001" }),
    ).toEqual([]);
    expect(checkBody(CreateInventory, { status: "customer", resourceInternalId: 12, XI_MODEL: "T-1000" })).toEqual([]);
    const [problem, ...others] = checkBody(CreateInventory, { status: "instaled" });
    expect(problem?.path).toEqual(["status"]);
    expect(problem?.expected).toEqual(["customer", "resource", "installed", "deinstalled"]);
    expect(others).toEqual([]);
  });

  it("are changed and moved", () => {
    expect(checkBody(InventoryPatch, { serialNumber: "SN-8", XI_MODEL: "T-1001" })).toEqual([]);
    expect(checkBody(MoveInventory, { activityId: 4224010, quantity: 2 })).toEqual([]);
  });
});
