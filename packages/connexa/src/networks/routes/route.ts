import { type Model, object } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** A subnet or domain of a network. */
export interface Route {
  /** Its id. */
  id: string;
  /** What kind it is. */
  type?: string | null;
  /** The subnet, for those that have one. */
  subnet?: string | null;
  /** The name under which it is reached. */
  domain?: string | null;
  /** What it is for, in words. */
  description?: string | null;
  /** The route that it is a part of. */
  parentRouteId?: string | null;
  /** The network or host that it belongs to. */
  networkItemId?: string | null;
  /** Whether names may hold an address. */
  allowEmbeddedIp?: boolean | null;
}
export const Route: Model<Route> = () =>
  object<Route>({
    id: z.string(),
    type: z.optional(z.nullable(z.string())),
    subnet: z.optional(z.nullable(z.string())),
    domain: z.optional(z.nullable(z.string())),
    description: z.optional(z.nullable(z.string())),
    parentRouteId: z.optional(z.nullable(z.string())),
    networkItemId: z.optional(z.nullable(z.string())),
    allowEmbeddedIp: z.optional(z.nullable(z.boolean())),
  });

/** A route, to create or to replace. */
export interface RouteInput {
  /** The subnet, such as `10.0.0.0/24`. */
  value: string;
  /** What it is for, in words. */
  description?: string;
}
export const RouteInput: Model<RouteInput> = () =>
  object<RouteInput>({
    value: z.string(),
    description: z.optional(z.string()),
  });
