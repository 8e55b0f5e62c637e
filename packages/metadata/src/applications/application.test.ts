import { describeProblem, problemsOf, schemaOf } from "@ofsc/contract";
import { expect, it } from "vitest";
import { ApiAccessDetails, ApiAccessPatch } from "./api-access/api-access.js";
import { Application, ApplicationInput } from "./application.js";

const application = { label: "erp", name: "ERP", status: "active", tokenService: "ofsc" };

it("reads an application, whose lists may be missing", () => {
  const restricted = {
    ...application,
    resourcesToAllow: [{ resourceId: "SUNRISE", resourceInternalId: 2 }],
    IPAddressesToAllow: ["192.0.2.1"],
    allowedCorsDomains: ["https://example.com"],
  };
  expect(problemsOf(schemaOf(Application), application)).toEqual([]);
  expect(problemsOf(schemaOf(Application), restricted)).toEqual([]);
});

it("names what is wrong with an application to save", () => {
  const wrong = { name: "", status: "active", tokenService: "ofcs", resourcesToAllow: ["SUNRISE"] };
  expect(problemsOf(schemaOf(ApplicationInput), wrong).map(describeProblem)).toEqual([
    'name: expected at least 1 characters, got ""',
    expect.stringContaining('expected one of "ofsc", "external", "idcs"'),
    'resourcesToAllow[0]: expected an object, got "SUNRISE"',
  ]);
});

it("reads what an application may do, which depends on the API", () => {
  const metadata = {
    label: "metadataAPI",
    name: "Metadata API",
    status: "active",
    apiEntities: [{ label: "Forms", access: "ReadOnly" }],
  };
  const condition = { label: "astatus", function: "in", valueList: ["pending"] };
  const inbound = {
    label: "inboundAPI",
    status: "inactive",
    activityFields: [{ label: "cname", visibilities: [{ visibility: "ReadWrite", conditions: [condition] }] }],
  };
  expect(problemsOf(schemaOf(ApiAccessDetails), metadata)).toEqual([]);
  expect(problemsOf(schemaOf(ApiAccessDetails), inbound)).toEqual([]);
});

it("changes one thing of it", () => {
  expect(problemsOf(schemaOf(ApiAccessPatch), { status: "inactive" })).toEqual([]);
});
