import * as z from "zod/mini";
import {
  allAtOnce,
  byHasMore,
  byOffset,
  bytes,
  Download,
  date,
  extensible,
  file,
  form,
  Link,
  type Model,
  multipart,
  type Open,
  type Operation,
  object,
  openEnum,
  patch,
  schemaOf,
  Upload,
} from "../src/index.js";
import { int, min, minLength } from "../src/rules.js";

// A contract with every feature of an operation, and nothing of OFS but its manners.

/** Someone who visits customers. */
export interface Technician {
  technicianId: string;
  name: string;
  status: Open<"active" | "inactive">;
  /** Hours a week. */
  hours?: number | null;
  links?: Link[];
}
export const Technician: Model<Technician> = () =>
  extensible<Technician>({
    technicianId: z.string(),
    name: z.string().check(minLength(1)),
    status: openEnum(["active", "inactive"]),
    hours: z.optional(z.nullable(int().check(min(1)))),
    links: z.optional(z.array(schemaOf(Link))),
  });

export type TechnicianPatch = Partial<Omit<Technician, "technicianId">>;
export const TechnicianPatch: Model<TechnicianPatch> = () => patch(Technician, { technicianId: true });

/** Which technicians to list. */
export interface ListTechnicians {
  dates: string[];
  active?: boolean;
  minHours?: number;
  status?: Open<"active" | "inactive">;
  order?: "name" | "hours";
  offset?: number;
  limit?: number;
}
export const ListTechnicians: Model<ListTechnicians> = () =>
  object<ListTechnicians>({
    dates: z.array(date()),
    active: z.optional(z.boolean()),
    minHours: z.optional(z.number()),
    status: z.optional(openEnum(["active", "inactive"])),
    order: z.optional(z.enum(["name", "hours"])),
    offset: z.optional(int()),
    limit: z.optional(int()),
  });

export interface Roster {
  rosterTime?: string;
}
export const Roster: Model<Roster> = () => object<Roster>({ rosterTime: z.optional(z.string()) });

export interface Call {
  at?: string;
  reasons?: string[];
}
export const Call: Model<Call> = () =>
  object<Call>({ at: z.optional(z.string()), reasons: z.optional(z.array(z.string())) });

export interface IfMatch {
  "If-Match"?: string;
}
export const IfMatch: Model<IfMatch> = () => object<IfMatch>({ "If-Match": z.optional(z.string()) });

export interface Photo {
  file: Upload;
  caption?: string;
}
export const Photo: Model<Photo> = () => object<Photo>({ file: schemaOf(Upload), caption: z.optional(z.string()) });

const base = "/rest/technicians";
export const list = {
  route: `GET ${base}`,
  query: ListTechnicians,
  page: Technician,
  envelope: Roster,
  paging: byOffset,
  limit: { name: "technicians", concurrent: 3 },
} satisfies Operation;
export const listAll = { route: `GET ${base}/all`, page: Technician, paging: allAtOnce } satisfies Operation;
export const search = {
  route: `POST ${base}/search`,
  body: ListTechnicians,
  page: Technician,
  paging: byHasMore,
  replay: true,
} satisfies Operation;
export const get = { route: `GET ${base}/{resourceId}`, response: Technician } satisfies Operation;
export const create = {
  route: `POST ${base}`,
  body: Technician,
  response: Technician,
  status: [201],
} satisfies Operation;
export const update = {
  route: `PATCH ${base}/{resourceId}`,
  body: TechnicianPatch,
  headers: IfMatch,
  response: Technician,
} satisfies Operation;
export const summon = { route: `POST ${base}/{resourceId}/summon/{activityId}`, body: Call } satisfies Operation;
export const remove = { route: `DELETE ${base}/{resourceId}`, deprecated: "technicians.update" } satisfies Operation;
export const login = { route: `POST ${base}/login`, body: Call, sends: form } satisfies Operation;
export const photos = {
  add: { route: `POST ${base}/{resourceId}/photos`, body: Photo, sends: multipart },
  set: { route: `PUT ${base}/{resourceId}/photo`, body: Upload, sends: bytes },
  get: { route: `GET ${base}/{resourceId}/photo`, response: Download, returns: file },
  describe: { route: `GET ${base}/{resourceId}/photo`, response: Call },
} satisfies Record<string, Operation>;
