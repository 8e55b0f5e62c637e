import {
  byHasMore,
  byOffset,
  byToken,
  definitionOf,
  isReplayable,
  type Model,
  mapOperations,
  type Operation,
  parseRoute,
  schemaOf,
  statusesOf,
} from "@ofsc/contract";
import { describe, expect, it } from "vitest";
import { catalogue } from "./catalogue.js";

const operations: { name: string; operation: Operation }[] = [];
mapOperations(catalogue, (operation, names) => operations.push({ name: names.join("."), operation }));

const fieldsOf = (model?: Model<unknown>) => Object.keys((model && definitionOf(schemaOf(model)).shape) ?? {});

describe("the catalogue", () => {
  it("has the 243 published routes, and those that the service is known to answer besides", () => {
    const routes = new Set(operations.map(({ operation }) => operation.route));
    expect(routes.size).toBe(248);
    expect(routes).toContain("POST /rest/ofscMetadata/v1/linkTemplates");
    for (const api of ["Core", "Metadata", "Statistics", "Capacity"]) {
      expect(routes).toContain(`GET /rest/ofsc${api}/v1/metadata-catalog`);
    }
  });

  it("declares a route twice only for a file and the facts about it", () => {
    const seen = new Map<string, number>();
    for (const { operation } of operations) {
      const key = `${operation.route} ${operation.returns?.media ?? "json"}`;
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
    expect([...seen].filter(([, count]) => count > 1)).toEqual([]);
  });
});

describe.each(operations)("$name", ({ operation }) => {
  const { route, query, body, page, paging, response, sends, returns, envelope } = operation;
  const { verb, names } = parseRoute(route);

  it("keeps the rules of a contract", () => {
    expect(route).toMatch(/^(GET|POST|PUT|PATCH|DELETE) \/rest\/(ofsc\w+|oauthTokenService)\/v\d\/[\w{}/-]+$/);
    expect(new Set(names).size, "path arguments have names of their own").toBe(names.length);
    expect(Boolean(page), "a list says how it continues, and nothing else does").toBe(Boolean(paging));
    expect(Boolean(page && response), "it returns a page or a response").toBe(false);
    if (envelope) expect(page).toBeDefined();
    if (verb === "GET" || verb === "DELETE") expect(body).toBeUndefined();
    if (sends) expect(body).toBeDefined();
    if (returns) expect(response).toBeDefined();
    const fields = [...fieldsOf(query), ...fieldsOf(body)];
    if (paging === byOffset || paging === byHasMore) expect(fields).toContain("offset");
    if (paging === byToken) expect(fields).toContain("page");
    for (const status of statusesOf(operation)) expect([200, 201, 202, 204]).toContain(status);
    expect(typeof isReplayable(operation)).toBe("boolean");
  });

  it("builds its models", () => {
    for (const model of [query, body, page, response, envelope, operation.headers]) {
      if (model) expect(schemaOf(model as Model<unknown>)).toBeDefined();
    }
  });
});
