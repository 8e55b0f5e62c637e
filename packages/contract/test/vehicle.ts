import type { Model } from "../src/index.js";

/** As the declarations of a package show it to its users: the schema is elsewhere. */
export interface Vehicle {
  plate: string;
}
export declare const getVehicle: {
  readonly route: "GET /rest/vehicles/{vehiclePlate}";
  readonly response: Model<Vehicle>;
};
