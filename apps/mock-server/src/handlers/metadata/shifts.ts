import type { Shift as ShiftAnswer, ShiftInput } from "@ofsc/metadata";
import type * as contract from "@ofsc/metadata/contract";
import type { Context, Handler } from "../../http/handlers.js";
import { ProblemError } from "../../http/problem.js";
import type { Shift } from "../../world/shifts.js";
import { collection, invalidValue, linksTo, oneOf, required, type Wish } from "./collection/index.js";

const shifts = collection<Shift, ShiftInput, ShiftAnswer>({
  kind: "Shift",
  of: (world) => world.shifts,
  page: { omitsItems: true },
  label: { max: 32 },
  answer: (shift, context) => ({
    name: shift.label,
    active: true,
    type: "regular",
    ...shift,
    workTimeStart: withSeconds(shift.workTimeStart),
    workTimeEnd: withSeconds(shift.workTimeEnd),
    links: linksTo(context, "shifts", shift.label),
  }),
  read,
  remove: checkUnused,
});
export const { list, get, remove } = shifts;

/** The answer to a replacement leaves out the type. */
export const createOrReplace: Handler<typeof contract.shifts.createOrReplace> = (received) => {
  const answer = shifts.createOrReplace(received);
  if (answer.status === 201 || !answer.data) return answer;
  const { type: _fixed, ...data } = answer.data;
  return { ...answer, data };
};

function read({ label, body, former }: Wish<Shift, ShiftInput>): Shift {
  const { type: wanted, decoration, ...rest } = body;
  const fixed = former && (former.type ?? "regular");
  if (fixed !== undefined && wanted !== undefined && wanted !== fixed) {
    throw invalidValue("type", wanted, "The type of a shift cannot be changed");
  }
  if (fixed === undefined && wanted === undefined) throw required("type");
  const type = fixed ?? oneOf("type", wanted ?? "", ["regular", "on-call"]);
  if (type === "on-call" && decoration === undefined) throw required("decoration");
  const colours = ["yellow", "orange", "red", "blue", "green", "purple"] as const;
  const marked = decoration === undefined ? {} : { decoration: oneOf("decoration", decoration, colours) };
  return { ...rest, label, type, ...marked };
}

/** A calendar that names a shift which is gone has no work on its days. */
function checkUnused({ world, switches }: Context, { label }: Shift): void {
  const inUse = [...world.workSchedules.values()].some((items) => items.some(({ shiftLabel }) => shiftLabel === label));
  if (inUse && switches.deleteReferenced === "refuse") throw new ProblemError(409, `The shift ${label} is in use`);
}

const withSeconds = (time: string) => (time.length === 5 ? `${time}:00` : time);

export { remove as delete };
