import type { Answer, Case, Group, Json, Step } from "../case.js";

/** Cases of one group. */
export const inGroup = (group: Group, cases: readonly Omit<Case, "group">[]): Case[] =>
  cases.map((one) => ({ ...one, group }));

export const ID = 4224010;
export const ACTIVITY = { activityId: ID, status: "pending" };
export const NEW_ACTIVITY = { activityType: "IN", resourceId: "routing", date: "2026-12-01" };
export const CHANGE = { timeSlot: "08-10" };
export const SKILL = { name: "Fiber", active: true, sharing: "maximal" };
export const SUBSCRIPTION = { events: ["activityCreated"], subscriptionTitle: "All" };

/** Reads an activity: an operation that may be sent again. */
export const get = (options: Json = {}): Step => ({ call: "core.activities.get", args: [ID, options] });
/** Creates an activity: an operation that must not be sent twice. */
export const create = (options: Json = {}): Step => ({ call: "core.activities.create", args: [NEW_ACTIVITY, options] });
/** Changes an activity, which may be repeated. */
export const update = (options: Json = {}): Step => ({
  call: "core.activities.update",
  args: [ID, CHANGE, options],
});
/** Deletes an activity. */
export const remove = (options: Json = {}): Step => ({ call: "core.activities.delete", args: [ID, options] });
/** Lists activities, of which OFS answers three calls at once. */
export const list = (query: Json = {}, options: Json = {}): Step => ({
  call: "core.activities.list",
  args: [query, options],
});

export const ok: Answer = { body: ACTIVITY };
export const status = (code: number, more: Partial<Answer> = {}): Answer => ({
  status: code,
  body: { type: "about:blank", title: `Status ${code}`, status: String(code), detail: "as the script has it" },
  ...more,
});
/** What an expectation says of a call that succeeds, and of one that fails. */
export const success = (data: Json = ACTIVITY): Json => ({ ok: true, data });
export const failure = (code: string, facts: { readonly [name: string]: Json } = {}): Json => ({
  ok: false,
  error: { ofsc: true, isError: true, hasStack: true, reason: false, code, ...facts },
});
export const requests = (count: number): Json => ({ $length: count });
export const between = (least: number, most: number): Json => ({ $between: [least, most] });
export const lengthOf = (count: Json): Json => ({ $length: count });
export const absent: Json = { $absent: true };
