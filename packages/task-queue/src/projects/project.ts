import { dictionary, extensible, type Model, minLength, type Open, object, openEnum } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { moment } from "../wire.js";

/** Where a project is. */
export type ProjectStatus = "Planning" | "Active" | "OnHold" | "Completed" | "Cancelled";
const statuses: readonly ProjectStatus[] = ["Planning", "Active", "OnHold", "Completed", "Cancelled"];

/** What tasks belong to. */
export interface Project {
  /** A UUID. */
  id: string;
  /** Its name. */
  name: string;
  /** What it is for, in words. */
  description?: string | null;
  /** Where it is. */
  status: Open<ProjectStatus>;
  /** When it was created. */
  created_at: Date;
  /** When it was last changed. */
  updated_at: Date;
  /** When it is to be done. */
  due_date?: Date | null;
  /** Words to find it by. */
  tags?: string[];
  /** Whatever its owner puts there. */
  metadata?: Record<string, unknown>;
}
export const Project: Model<Project> = () =>
  extensible<Project>({
    id: z.string(),
    name: z.string(),
    description: z.optional(z.nullable(z.string())),
    status: openEnum(["Planning", "Active", "OnHold", "Completed", "Cancelled"]),
    created_at: moment(),
    updated_at: moment(),
    due_date: z.optional(z.nullable(moment())),
    tags: z.optional(z.array(z.string())),
    metadata: z.optional(dictionary(z.unknown())),
  });

/** A project to create. */
export interface NewProject {
  /** Its name. */
  name: string;
  /** What it is for, in words. */
  description?: string;
}
export const NewProject: Model<NewProject> = () =>
  object<NewProject>({ name: z.string().check(minLength(1)), description: z.optional(z.string()) });

/** What changes of a project. */
export interface ProjectPatch {
  /** Its name. */
  name?: string;
  /** What it is for, in words. */
  description?: string;
  /** Where it is. */
  status?: ProjectStatus;
  /** Words to find it by. */
  tags?: string[];
}
export const ProjectPatch: Model<ProjectPatch> = () =>
  object<ProjectPatch>({
    name: z.optional(z.string()),
    description: z.optional(z.string()),
    status: z.optional(z.enum(statuses)),
    tags: z.optional(z.array(z.string())),
  });
