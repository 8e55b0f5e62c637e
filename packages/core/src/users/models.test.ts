import { checkBody, describeProblem, problemsOf, schemaOf } from "@ofsc/contract";
import { describe, expect, it } from "vitest";
import { FileProperty, User, UserInput, UserPatch } from "../index.js";

const user = {
  name: "Amy Adams",
  userType: "dispatcher",
  language: "en",
  timeZone: "Eastern",
  status: "active",
  resources: ["SUNRISE"],
  weekStart: "default",
};

describe("users", () => {
  it("come with custom properties, numbers of their resources and a picture by link", () => {
    const found = {
      ...user,
      login: "amy",
      timeZoneIANA: "America/New_York",
      timeZoneDiff: -300,
      mainResourceId: null,
      resourceInternalIds: [2],
      createdTime: "2026-01-15 08:30:00",
      avatar: { links: [{ rel: "canonical", href: "https://acme.fs.ocs.oraclecloud.com/avatar" }] },
      XU_BADGE: "A-17",
    };
    expect(problemsOf(schemaOf(User), found)).toEqual([]);
  });

  it("are created with a name, a type, a language and a time zone", () => {
    expect(checkBody(UserInput, { ...user, password: "s3cret", XU_BADGE: "A-17" })).toEqual([]);
    expect(checkBody(UserInput, { name: "" }).map(describeProblem)).toEqual([
      'name: expected at least 1 characters, got ""',
      "userType: is required",
      "language: is required",
      "timeZone: is required",
    ]);
  });

  it("are changed field by field, some of which can be cleared", () => {
    expect(checkBody(UserPatch, { mainResourceId: null, dateFormat: null, weekStart: null })).toEqual([]);
    expect(checkBody(UserPatch, { name: null }).map(describeProblem)).toEqual(["name: expected text, got null"]);
  });

  it("keep a password out of messages", () => {
    expect(checkBody(UserPatch, { password: 1234 }).map(describeProblem)).toEqual(["password: expected text"]);
  });
});

describe("a file property", () => {
  it("is described by media type, name and size", () => {
    const described = {
      mediaType: "image/png",
      name: "door.png",
      size: 1024,
      links: [{ rel: "describedby", href: "https://x" }],
    };
    expect(problemsOf(schemaOf(FileProperty), described)).toEqual([]);
  });
});
