import { problemsOf, schemaOf } from "@ofsc/contract";
import { expect, it } from "vitest";
import { DailyExtractDates, DailyExtractDay } from "../index.js";

const links = [{ rel: "canonical", href: "https://acme.fs.ocs.oraclecloud.com/rest/ofscCore/v1/folders/dailyExtract" }];

it("has its days one level down", () => {
  const dates = { name: "folders", folders: { items: [{ name: "2026-11-30", links }] }, links };
  expect(problemsOf(schemaOf(DailyExtractDates), dates)).toEqual([]);
});

it("has the files of a day one level down", () => {
  const file = {
    name: "Daily_Extract_2026-11-30.tar.gz",
    bytes: 1_048_576,
    mediaType: "application/octet-stream",
    links,
  };
  expect(problemsOf(schemaOf(DailyExtractDay), { name: "files", files: { items: [file] } })).toEqual([]);
});

it("may be off", () => {
  expect(problemsOf(schemaOf(DailyExtractDates), { links })).toEqual([]);
});
