import { describe, expect, it } from "vitest";
import * as technicians from "../../test/technicians.js";
import type { Contract } from "../operation.js";
import { toOpenApi } from "./index.js";

const { list, listAll, search, get, create, update, summon, remove, login, photos } = technicians;
const contract: Contract = {
  technicians: { list, listAll, search, get, create, update, summon, remove, login, photos },
};
const texts = {
  operations: { "technicians.list": "Lists technicians." },
  models: { ListTechnicians: { dates: "Days." } },
};
const document = toOpenApi(contract, { title: "Technicians", version: "1" }, texts);
const at = (method: string, path: string) => document.paths[`/rest/technicians${path}`]?.[method] as never;
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const parametersOf = (method: string, path: string) => (at(method, path) as { parameters: object[] }).parameters;

describe("the document", () => {
  it("says what it is of, and how to log in", () => {
    expect(document).toMatchObject({
      openapi: "3.1.0",
      info: { title: "Technicians", version: "1" },
      security: [{ basic: [] }, { bearer: [] }],
      components: { schemas: { OfsProblem: { type: "object" }, Technician: { type: "object" } } },
    });
    expect(Object.keys(document.paths["/rest/technicians"] ?? {}).sort()).toEqual(["get", "post"]);
  });

  it("is the same in whatever order the contract is written", () => {
    const reversed = { technicians: Object.fromEntries(Object.entries(contract["technicians"] ?? {}).reverse()) };
    expect(JSON.stringify(toOpenApi(reversed as Contract, document.info, texts))).toBe(JSON.stringify(document));
  });

  it("can do without texts", () => {
    const bare = toOpenApi({ get }, document.info);
    expect(bare.paths["/rest/technicians/{resourceId}"]?.["get"]?.operationId).toBe("get");
  });
});

describe("an operation in it", () => {
  it("has a name, a text, a limit, and says whether it may be repeated", () => {
    expect(at("get", "")).toMatchObject({
      operationId: "technicians.list",
      description: "Lists technicians.",
      "x-limit": { name: "technicians", concurrent: 3 },
      "x-replayable": true,
    });
    expect(at("post", "/search")).toMatchObject({ "x-replayable": true });
    expect(at("post", "")).toMatchObject({ operationId: "technicians.create", "x-replayable": false });
    expect(at("delete", "/{resourceId}")).toMatchObject({ deprecated: true, "x-replacement": "technicians.update" });
  });

  it("has parameters in the path, the query and the headers", () => {
    expect(parametersOf("get", "").slice(0, 3)).toEqual([
      {
        name: "dates",
        in: "query",
        required: true,
        description: "Days.",
        style: "form",
        explode: false,
        schema: { type: "array", items: expect.objectContaining({ type: "string" }) },
      },
      { name: "active", in: "query", required: false, schema: { type: "boolean" } },
      { name: "minHours", in: "query", required: false, schema: { type: "number" } },
    ]);
    expect(parametersOf("post", "/{resourceId}/summon/{activityId}")).toEqual([
      { name: "resourceId", in: "path", required: true, schema: { type: "string", minLength: 1 } },
      { name: "activityId", in: "path", required: true, schema: { type: ["integer", "string"], pattern: "^\\d+$" } },
    ]);
    expect(parametersOf("patch", "/{resourceId}")).toContainEqual({
      name: "If-Match",
      in: "header",
      required: false,
      schema: { type: "string" },
    });
  });

  it("has a body in its own encoding, optional where it may be left out", () => {
    const json = (name: string) => ({ content: { "application/json": { schema: ref(name) } } });
    expect(at("post", "")).toMatchObject({ requestBody: { required: true, ...json("Technician") } });
    expect(at("patch", "/{resourceId}")).toMatchObject({ requestBody: { required: true, ...json("TechnicianPatch") } });
    expect(at("post", "/{resourceId}/summon/{activityId}")).toMatchObject({
      requestBody: { required: false, ...json("Call") },
    });
    expect(at("post", "/login")).toMatchObject({
      requestBody: { content: { "application/x-www-form-urlencoded": { schema: ref("Call") } } },
    });
    expect(at("post", "/{resourceId}/photos")).toMatchObject({
      requestBody: { required: true, content: { "multipart/form-data": { schema: ref("Photo") } } },
    });
    expect(at("get", "")).not.toHaveProperty("requestBody");
  });

  it("sends a file as its bytes, named by a header, and needs it even by POST", () => {
    const add = { route: "POST /files", body: photos.set.body, sends: photos.set.sends } as const;
    for (const { requestBody, parameters } of [
      at("put", "/{resourceId}/photo"),
      toOpenApi({ add }, document.info).paths["/files"]?.["post"] as never,
    ] as { requestBody: object; parameters: object[] }[]) {
      expect(requestBody).toEqual({
        required: true,
        content: { "application/octet-stream": { schema: { type: "string", format: "binary" } } },
      });
      expect(parameters).toContainEqual(expect.objectContaining({ name: "Content-Disposition", in: "header" }));
    }
  });

  it("answers with its model, with a page of it, or with nothing", () => {
    const answer = (schema: object) => ({ content: { "application/json": { schema } } });
    expect(at("post", "")).toMatchObject({
      responses: { 201: { description: "Created", ...answer(ref("Technician")) } },
    });
    expect(at("get", "/all")).toMatchObject({
      responses: { 200: answer({ properties: { items: { type: "array", items: ref("Technician") } } }) },
    });
    expect(at("get", "")).toMatchObject({ responses: { 200: answer({ allOf: [{ type: "object" }, ref("Roster")] }) } });
    expect(at("delete", "/{resourceId}")).toMatchObject({ responses: { 204: { description: "No Content" } } });
    expect(at("delete", "/{resourceId}")).toMatchObject({ responses: { default: answer(ref("OfsProblem")) } });
    const accepted = toOpenApi({ go: { route: "POST /", response: technicians.Call, status: [202] } }, document.info);
    expect(accepted.paths["/"]?.["post"]).toMatchObject({ responses: { 202: { description: "Success" } } });
  });

  it("shares its route with the file that it describes, told apart by the media type", () => {
    expect(at("get", "/{resourceId}/photo")).toMatchObject({
      operationId: "technicians.photos.get",
      responses: {
        200: {
          content: {
            "application/octet-stream": { schema: { type: "string", format: "binary" } },
            "application/json": { schema: ref("Call") },
          },
        },
      },
    });
  });
});
