// Users declare their properties where they import from, which reaches the interface through `export *` alone.
export * from "./vehicle.js";
