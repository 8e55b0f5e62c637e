import { Refused } from "@ofsc/contract/mock";
import { writeMoment, writeSpan } from "../wire.js";

export type Row = Record<string, unknown> & { id: string };

/** What the server keeps, as it writes it. */
export interface State {
  /** Its tasks. */
  readonly tasks: Map<string, Row>;
  readonly projects: Map<string, Row>;
  readonly workflows: Map<string, Row>;
  readonly now: () => Date;
}

export const createState = (now: () => Date): State => ({
  tasks: new Map(),
  projects: new Map(),
  workflows: new Map(),
  now,
});

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** What an id stands for. One that is no UUID is a bad request. */
export function rowOf(rows: ReadonlyMap<string, Row>, id = "", missing = 404): Row {
  if (!UUID.test(id)) throw new Refused(400);
  const row = rows.get(id);
  if (!row) throw new Refused(missing);
  return row;
}

export function put(rows: Map<string, Row>, row: Omit<Row, "id"> & { id?: string }): Row {
  const kept = { id: crypto.randomUUID(), ...row } as Row;
  rows.set(kept.id, kept);
  return kept;
}

/** A task with what the server adds to it. */
export function newTask({ now }: State, body: Record<string, unknown>): Omit<Row, "id"> {
  const at = writeMoment(now());
  return {
    acceptance_criteria: [],
    dependencies: [],
    retry_attempts: 3,
    retry_delay: writeSpan(30_000),
    environment: {},
    phases: [{ phase: "Planning", started_at: now().toISOString(), artifacts: [], ai_reviews: [] }],
    current_phase: "Planning",
    task_type: "Simple",
    priority: "Normal",
    ai_reviews_required: 3,
    ai_reviews_completed: 0,
    metadata: {},
    ...body,
    created_at: at,
    updated_at: at,
    status: "Pending",
    result: null,
  };
}

export function touch({ now }: State, row: Row, changes: object): Row {
  return Object.assign(row, changes, { updated_at: writeMoment(now()) });
}
