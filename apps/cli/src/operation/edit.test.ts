import { expect, it } from "vitest";
import { parse } from "../yaml.js";
import { withComments } from "./edit.js";

it("a body in an editor has a sentence above each member, and those that it does not have at the end", async () => {
  const flag = (member: string, text: string, place = "body") => ({ name: member, member, place, type: "text", text });
  const flags = [flag("city", "Where it is.\nA city."), flag("date", "Its day."), flag("q", "No member.", "query")];
  const body = { XA_NOTE: "a: b # c", city: "Miami", items: [{ a: 1 }] };
  const text = await withComments({ flags } as never, body);
  expect(text).toContain("# Where it is. A city.\ncity: Miami\n");
  expect(text).toContain("\n# Its day.\n# date:\n");
  expect(text).not.toContain("No member");
  expect(parse(text)).toEqual(body);
});
