import { describe, expect, it } from "vitest";
import { date, dateTime, time } from "./formats.js";
import { describeProblem } from "./problem.js";
import { problemsOf } from "./problems.js";

const messages = (schema: ReturnType<typeof date>, text: string) =>
  problemsOf(schema, text).map((one) => describeProblem({ ...one, found: undefined }));

describe("a date", () => {
  it.each(["2026-12-01", "2024-02-29", "1999-01-31"])("is %s", (text) => {
    expect(messages(date(), text)).toEqual([]);
  });

  it.each([
    "tomorrow",
    "2026-13-01",
    "2026-00-10",
    "2026-12-32",
    "2026-1-1",
    "2026-12-01T00:00",
    " 2026-12-01",
    "2026-12-01\n",
    "",
  ])("is not %j", (text) => {
    expect(messages(date(), text)).toEqual(["expected YYYY-MM-DD"]);
  });
});

describe("a day that the calendar does not have", () => {
  const wrong = ["expected a day of the calendar"];

  it.each(["2026-02-30", "2027-02-29", "2026-04-31", "2100-02-29"])("is refused: %s", (text) => {
    expect(messages(date(), text)).toEqual(wrong);
    expect(messages(dateTime(), `${text} 08:00:00`)).toEqual(wrong);
  });

  it.each(["2028-02-29", "2000-02-29", "2026-12-31"])("is not %s", (text) => {
    expect([...messages(date(), text), ...messages(dateTime(), `${text} 08:00`)]).toEqual([]);
  });
});

describe("a time of day", () => {
  it.each(["00:00", "08:30", "23:59:59", "24:00", "47:59", "48:00"])("is %s, the next day included", (text) => {
    expect(messages(time(), text)).toEqual([]);
  });

  it.each(["8:30", "49:00", "08:60", "08:30:60", "08-10", "08:30:00Z", ""])("is not %j", (text) => {
    expect(messages(time(), text)).toEqual(["expected HH:MM or HH:MM:SS"]);
  });
});

describe("a day and a time of day", () => {
  it.each(["2026-12-01 00:00:00", "2026-12-01 23:59:59", "2026-12-01 08:30"])("is %s", (text) => {
    expect(messages(dateTime(), text)).toEqual([]);
  });

  it.each(["2026-12-01", "2026-12-01T08:30:00", "2026-12-01 24:00:00", "2026-12-01 08:30:00+01:00"])(
    "is not %j, which has another form or a zone",
    (text) => {
      expect(messages(dateTime(), text)).toEqual(["expected YYYY-MM-DD HH:MM:SS"]);
    },
  );
});
