import { problemsOf, schemaOf } from "@ofsc/contract";
import { expect, it } from "vitest";
import { RoutingPlan, RoutingPlanFile, RoutingPlanReply, RoutingPlanStart } from "./plans/routing-plan.js";
import { RoutingProfile } from "./routing-profile.js";

it("lists profiles and plans as objects with a label", () => {
  expect(problemsOf(schemaOf(RoutingProfile), { profileLabel: "MaintenanceRoutingProfile" })).toEqual([]);
  expect(problemsOf(schemaOf(RoutingPlan), { planLabel: "Optimization" })).toEqual([]);
  expect(problemsOf(schemaOf(RoutingPlan), "Optimization")).toHaveLength(1);
});

it("describes an exported plan without its content", () => {
  const file = { mediaType: "application/octet-stream", links: [{ rel: "describedby", href: "https://acme.test/x" }] };
  expect(problemsOf(schemaOf(RoutingPlanFile), file)).toEqual([]);
});

it("takes what OFS says of an import, and that it says nothing of a start", () => {
  const reply = { title: "Ok", status: "200", detail: "The routing plan was successfully imported." };
  expect(problemsOf(schemaOf(RoutingPlanReply), reply)).toEqual([]);
  expect(problemsOf(schemaOf(RoutingPlanStart), reply)).toEqual([]);
  expect(problemsOf(schemaOf(RoutingPlanStart), undefined)).toEqual([]);
});
