import { type Model, type Open, object, openEnum } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** A device of a user, with a profile of its own. */
export interface Device {
  /** Its id. */
  id: string;
  /** Its name. */
  name: string;
  /** What it is for, in words. */
  description?: string | null;
  /** What it runs on. */
  platform?: string | null;
  /** The user whose it is. */
  userId?: string | null;
  /** The id that the client gave itself. */
  clientUUID?: string | null;
  /** Its IPv4 address, or its subnets. */
  ipV4Address?: string | null;
  /** Its IPv6 address, or its subnets. */
  ipV6Address?: string | null;
  /** Whether it is connected. */
  connectionStatus?: Open<"ONLINE" | "OFFLINE"> | null;
}
export const Device: Model<Device> = () =>
  object<Device>({
    id: z.string(),
    name: z.string(),
    description: z.optional(z.nullable(z.string())),
    platform: z.optional(z.nullable(z.string())),
    userId: z.optional(z.nullable(z.string())),
    clientUUID: z.optional(z.nullable(z.string())),
    ipV4Address: z.optional(z.nullable(z.string())),
    ipV6Address: z.optional(z.nullable(z.string())),
    connectionStatus: z.optional(z.nullable(openEnum(["ONLINE", "OFFLINE"]))),
  });

/** A device, to create or to replace. */
export interface DeviceInput {
  /** Its name. */
  name: string;
  /** What it is for, in words. */
  description?: string;
  /** The id that the client gave itself. */
  clientUUID?: string;
}
export const DeviceInput: Model<DeviceInput> = () =>
  object<DeviceInput>({
    name: z.string(),
    description: z.optional(z.string()),
    clientUUID: z.optional(z.string()),
  });
