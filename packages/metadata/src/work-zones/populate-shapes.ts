import { int, type Model, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** How OFS is to log in where it fetches a shapefile. */
export interface ShapefileLogin {
  /** HTTP Basic, FTP, or no login at all. */
  type: "basic" | "ftp" | "none";
  /** Who logs in, where there is a login. */
  username?: string;
  /** The password; hidden from logs. */
  password?: string;
}
export const ShapefileLogin: Model<ShapefileLogin> = () =>
  object<ShapefileLogin>({
    type: z.enum(["basic", "ftp", "none"]),
    username: z.optional(z.string()),
    password: z.optional(z.string()),
  });

/** A shapefile for OFS to fetch. */
export interface PopulateShapes {
  /** Where it is; HTTPS only. */
  URL: string;
  /** How OFS logs in where the file is. */
  authentication: ShapefileLogin;
  /** Column with the identifiers that `shapes` of a work zone refer to. */
  shapeIdentifierColumn: string;
  /** Column with the area of a shape. */
  shapeAreaColumn?: string;
  /** Number of the spatial reference system, such as 4326. */
  SRID: number;
}
export const PopulateShapes: Model<PopulateShapes> = () =>
  object<PopulateShapes>({
    URL: z.string(),
    authentication: schemaOf(ShapefileLogin),
    shapeIdentifierColumn: z.string(),
    shapeAreaColumn: z.optional(z.string()),
    SRID: int(),
  });

/** How far OFS has come with a shapefile. */
export interface ShapesStatus {
  /** How far it is, or what went wrong, in the words of OFS. */
  status?: string;
  /** When it was asked. */
  time?: string;
  /** What to ask for the status with. */
  downloadId: number;
}
export const ShapesStatus: Model<ShapesStatus> = () =>
  object<ShapesStatus>({
    status: z.optional(z.string()),
    time: z.optional(z.string()),
    downloadId: int(),
  });
