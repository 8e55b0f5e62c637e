import { expect, it } from "vitest";
import { present } from "./present.js";

it("leaves out what is undefined, so that it hides no default", () => {
  const given = { attempts: undefined, wait: 0, name: null };
  expect({ attempts: 3, ...present<{ attempts?: number | undefined }>(given) }).toEqual({
    attempts: 3,
    wait: 0,
    name: null,
  });
  expect(present()).toEqual({});
});
