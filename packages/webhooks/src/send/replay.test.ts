import { describe, expect, it } from "vitest";
import { endpointOf, eventOf, idOfBody, listen, setUp } from "../../test/sending.js";
import { type DeadLetter, replay } from "./index.js";

describe("replay", () => {
  it("sends dead letters again under their ids, and keeps those that fail", async () => {
    const ids: unknown[] = [];
    const url = await listen(({ headers }, body, response) => {
      ids.push(headers["webhook-id"]);
      response.writeHead(idOfBody(body) === 2 ? 500 : 200).end();
    });
    const letter = (id: number, endpoint = "crm"): DeadLetter => ({
      id: `p.${id}`,
      event: eventOf(id),
      endpoint,
      attempts: 10,
      reason: "exhausted",
    });
    const { options, dead } = setUp();
    expect(await replay([letter(1), letter(2), letter(3, "erp")], endpointOf(url), options)).toEqual({
      arrived: 1,
      failed: 1,
    });
    expect(ids).toEqual(["p_1", "p_2"]);
    expect(dead).toMatchObject([{ id: "p.2", attempts: 11, lastStatus: 500 }]);
  });
});
