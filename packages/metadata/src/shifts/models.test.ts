import { pathOf, problemsOf, schemaOf } from "@ofsc/contract";
import { expect, it } from "vitest";
import { TimeSlot } from "../time-slots/time-slot.js";
import { Shift, ShiftInput } from "./shift.js";

const shift = {
  label: "8-17",
  name: "First shift 8-17",
  active: true,
  type: "regular",
  workTimeStart: "08:00:00",
  workTimeEnd: "17:00:00",
  points: 0,
};

it("reads a shift, which has no type in the answer to its replacement", () => {
  const { type, ...replaced } = shift;
  expect(type).toBe("regular");
  expect(problemsOf(schemaOf(Shift), shift)).toEqual([]);
  expect(problemsOf(schemaOf(Shift), replaced)).toEqual([]);
});

it("names what is wrong with a shift to save", () => {
  const wrong = { ...shift, workTimeStart: "8 o'clock", active: "yes" };
  expect(problemsOf(schemaOf(ShiftInput), wrong).map(pathOf)).toEqual(
    expect.arrayContaining(["active", "workTimeStart"]),
  );
});

it("reads a time slot, which has no times when it lasts all day", () => {
  const slot = { label: "08-10", name: "8-10", active: true, isAllDay: false, timeStart: "08:00", timeEnd: "10:00" };
  expect(problemsOf(schemaOf(TimeSlot), slot)).toEqual([]);
  expect(problemsOf(schemaOf(TimeSlot), { label: "all-day", name: "All-Day", active: true, isAllDay: true })).toEqual(
    [],
  );
});
