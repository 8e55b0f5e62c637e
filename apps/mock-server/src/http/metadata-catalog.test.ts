import { expect, it } from "vitest";
import { asker } from "../../test/ask.js";
import { clientsOf } from "../../test/clients.js";
import { smallCompany } from "../../test/small-company.js";
import { createMockServer } from "../server.js";

const server = createMockServer({ seed: smallCompany });

it.each(["core", "metadata", "capacity", "statistics"] as const)(
  "describes the %s API to those who ask",
  async (name) => {
    const catalog = await clientsOf(server)[name].metadataCatalog.get();
    expect(catalog).toMatchObject({
      swagger: "2.0",
      basePath: `/rest/ofsc${name[0]?.toUpperCase()}${name.slice(1)}/v1`,
    });
    expect(catalog.paths).toHaveProperty(["/metadata-catalog", "get", "operationId"], "metadataCatalog.get");
  },
);

it("describes one entity of it, as links of answers ask for", async () => {
  const { data } = await asker(server)("GET /rest/ofscCore/v1/metadata-catalog/users");
  expect(Object.keys(data.paths)).toContain("/users/{login}");
  expect(Object.keys(data.paths).every((path) => path.startsWith("/users"))).toBe(true);
});
