import { expect, it } from "vitest";
import { createWorld, runLine } from "../../test/run-line.js";

it("--wait asks until OFS says something else than at first, and shows that", async () => {
  const { world, server } = createWorld();
  let asked = 0;
  const fetch = (async (input: string, init?: RequestInit) => {
    // The clock of the server goes on while one waits.
    if (/populateShapes\/\d+$/.test(new URL(input).pathname) && ++asked > 2) server.clock.advance(600_000);
    return server.fetch(new Request(input, init));
  }) as typeof globalThis.fetch;
  const data = {
    URL: "https://files.example/zones.zip",
    authentication: { type: "none" },
    shapeIdentifierColumn: "id",
    SRID: 4326,
  };
  const line = ["work-zones", "populate-shapes", "--data", JSON.stringify(data), "-o", "json"];
  const started = await runLine(line, { ...world, fetch });
  expect(JSON.parse(started.stdout)).toMatchObject({ status: "In progress" });
  const { code, stdout } = await runLine([...line, "--wait"], { ...world, fetch });
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ status: "Completed" });
  expect(asked).toBe(3);
});
