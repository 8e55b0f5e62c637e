import * as activities from "@ofsc/core/activities";
import { decoded } from "@ofsc/sdk";
import { Temporal } from "temporal-polyfill";

/** `YYYY-MM-DD HH:MM:SS` without a zone, as OFS writes it. */
const dateTime = (text: string) => Temporal.PlainDateTime.from(text.replace(" ", "T"));

/** An activity whose days and times can be reckoned with; everything else stays as it is. */
export const getActivity = decoded(activities.get, ({ date, startTime, endTime, ...activity }) => ({
  ...activity,
  date: date === undefined ? undefined : Temporal.PlainDate.from(date),
  startTime: startTime === undefined ? undefined : dateTime(startTime),
  endTime: endTime === undefined ? undefined : dateTime(endTime),
}));
