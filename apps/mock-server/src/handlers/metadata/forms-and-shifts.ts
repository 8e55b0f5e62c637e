import {
  type FormDetails,
  type FormInput,
  type SavedForm,
  type Shift as ShiftAnswer,
  ShiftInput,
} from "@ofsc/metadata";
import type { Reply } from "../../http/handlers.js";
import { ProblemError } from "../../http/problem.js";
import { type Form, isFormInUse, type Shift } from "../../world/collections.js";
import { collection } from "./collection.js";
import { invalidValue, oneOf, required } from "./values.js";

const stored = collection<Form, FormInput, FormDetails>({
  kind: "Form",
  of: "forms",
  names: "byLanguage",
  naming: { kept: true },
  // Their content makes them long.
  brief: ["content"],
  page: { omitsItems: true },
  read: ({ body }) => {
    readContent(body.content);
    return body;
  },
  remove: ({ world }, { label }) => {
    if (isFormInUse(world, label)) throw new ProblemError(409, `The form ${label} is in use`);
  },
});

export const forms = {
  ...stored,
  /** Tells what is doubtful in the content. */
  createOrReplace: (received: Parameters<typeof stored.createOrReplace>[0]) => {
    const saved = stored.createOrReplace(received);
    if (Array.isArray(readContent(received.body.content).items)) return saved;
    return { ...saved, data: { ...saved.data, warnings: ["The form has no items"] } as SavedForm };
  },
};

function readContent(content: string): { items?: unknown } {
  try {
    return Object(JSON.parse(content));
  } catch {
    throw invalidValue("content", content, "Expected JSON");
  }
}

const all = collection<Shift, ShiftInput, ShiftAnswer>({
  kind: "Shift",
  of: "shifts",
  defaults: { active: true, type: "regular" },
  closed: { model: ShiftInput, members: ["decoration"] },
  page: { omitsItems: true },
  label: { max: 32 },
  shown: ({ workTimeStart, workTimeEnd }) => ({
    workTimeStart: withSeconds(workTimeStart),
    workTimeEnd: withSeconds(workTimeEnd),
  }),
  read: ({ body, former }) => {
    const fixed = former && (former.type ?? "regular");
    const { type = fixed } = body;
    if (type === undefined) throw required("type");
    if (fixed !== undefined && type !== fixed) {
      throw invalidValue("type", type, "The type of a shift cannot be changed");
    }
    oneOf("type", type, ["regular", "on-call"]);
    if (type === "on-call" && body.decoration === undefined) throw required("decoration");
    return { ...body, type };
  },
  /** A calendar that names a shift which is gone has no work on its days. */
  remove: ({ world, switches }, { label }) => {
    const inUse = [...world.workSchedules.values()].flat().some(({ shiftLabel }) => shiftLabel === label);
    if (inUse && switches.deleteReferenced === "refuse") throw new ProblemError(409, `The shift ${label} is in use`);
  },
});

const withSeconds = (time: string) => (time.length === 5 ? `${time}:00` : time);

export const shifts = {
  ...all,
  /** The answer to a replacement leaves out the type. */
  createOrReplace: (received: Parameters<typeof all.createOrReplace>[0]): Reply<Omit<ShiftAnswer, "type">> => {
    const answer = all.createOrReplace(received);
    if (answer.status === 201 || !answer.data) return answer;
    const { type: _fixed, ...data } = answer.data;
    return { ...answer, data };
  },
};
