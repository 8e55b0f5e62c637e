import { type Model, type Open, object, openEnum, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { Route } from "../networks/routes/route.js";

/** A value, or a range of them. */
export interface Range {
  /** The first of a range. */
  lowerValue?: number | null;
  /** The last of a range. */
  upperValue?: number | null;
  /** The value itself. */
  value?: number | null;
}
export const Range: Model<Range> = () =>
  object<Range>({
    lowerValue: z.optional(z.nullable(z.number())),
    upperValue: z.optional(z.nullable(z.number())),
    value: z.optional(z.nullable(z.number())),
  });

/** Ports or types of a protocol. */
export interface CustomService {
  /** Such as `TCP`. */
  protocol: string;
  /** The ports that may be reached. */
  port?: Range[] | null;
  /** The ICMP types that may pass. */
  icmpType?: Range[] | null;
}
export const CustomService: Model<CustomService> = () =>
  object<CustomService>({
    protocol: z.string(),
    port: z.optional(z.nullable(z.array(schemaOf(Range)))),
    icmpType: z.optional(z.nullable(z.array(schemaOf(Range)))),
  });

/** What may pass. */
export interface ServiceConfig {
  /** Services by name, such as `HTTPS`. */
  serviceTypes?: string[] | null;
  /** Services by protocol and port. */
  customServiceTypes?: CustomService[] | null;
}
export const ServiceConfig: Model<ServiceConfig> = () =>
  object<ServiceConfig>({
    serviceTypes: z.optional(z.nullable(z.array(z.string()))),
    customServiceTypes: z.optional(z.nullable(z.array(schemaOf(CustomService)))),
  });

/** A route of a service. */
export interface ServiceRoute {
  /** The value itself. */
  value: string;
  /** What it is for, in words. */
  description?: string;
}
export const ServiceRoute: Model<ServiceRoute> = () =>
  object<ServiceRoute>({
    value: z.string(),
    description: z.optional(z.string()),
  });

/** A domain of an application. */
export interface ApplicationRoute {
  /** The value itself. */
  value: string;
  /** Whether names may hold an address. */
  allowEmbeddedIp?: boolean;
  /** Networks only, since 1.2.2. */
  exactMatch?: boolean;
}
export const ApplicationRoute: Model<ApplicationRoute> = () =>
  object<ApplicationRoute>({
    value: z.string(),
    allowEmbeddedIp: z.optional(z.boolean()),
    exactMatch: z.optional(z.boolean()),
  });

/** Addresses and ports of a host or network. One model for all versions: since 1.1.0, those of hosts have no `routes`. */
export interface IpService {
  /** Its id. */
  id: string;
  /** Its name. */
  name: string;
  /** What it is for, in words. */
  description?: string | null;
  /** Whether it belongs to a network or to a host. */
  networkItemType?: Open<"NETWORK" | "HOST"> | null;
  /** The network or host that it belongs to. */
  networkItemId?: string | null;
  /** What kind it is. */
  type?: string | null;
  /** What may pass. */
  config?: ServiceConfig | null;
  /** Absent from services of hosts since 1.1.0. */
  routes?: Route[] | null;
}
export const IpService: Model<IpService> = () =>
  object<IpService>({
    id: z.string(),
    name: z.string(),
    description: z.optional(z.nullable(z.string())),
    networkItemType: z.optional(z.nullable(openEnum(["NETWORK", "HOST"]))),
    networkItemId: z.optional(z.nullable(z.string())),
    type: z.optional(z.nullable(z.string())),
    config: z.optional(z.nullable(schemaOf(ServiceConfig))),
    routes: z.optional(z.nullable(z.array(schemaOf(Route)))),
  });

/** An IP service, to create or to replace. */
export interface IpServiceInput {
  /** Its name. */
  name: string;
  /** What it is for, in words. */
  description?: string;
  /** What kind it is. */
  type?: string;
  /** What may pass. */
  config?: ServiceConfig;
  /** The subnets or names behind it. */
  routes?: ServiceRoute[];
}
export const IpServiceInput: Model<IpServiceInput> = () =>
  object<IpServiceInput>({
    name: z.string(),
    description: z.optional(z.string()),
    type: z.optional(z.string()),
    config: z.optional(schemaOf(ServiceConfig)),
    routes: z.optional(z.array(schemaOf(ServiceRoute))),
  });

/** Domains of a host or network. */
export interface Application {
  /** Its id. */
  id: string;
  /** Its name. */
  name: string;
  /** What it is for, in words. */
  description?: string | null;
  /** Whether it belongs to a network or to a host. */
  networkItemType?: Open<"NETWORK" | "HOST"> | null;
  /** The network or host that it belongs to. */
  networkItemId?: string | null;
  /** What may pass. */
  config?: ServiceConfig | null;
  /** The subnets or names behind it. */
  routes?: Route[] | null;
}
export const Application: Model<Application> = () =>
  object<Application>({
    id: z.string(),
    name: z.string(),
    description: z.optional(z.nullable(z.string())),
    networkItemType: z.optional(z.nullable(openEnum(["NETWORK", "HOST"]))),
    networkItemId: z.optional(z.nullable(z.string())),
    config: z.optional(z.nullable(schemaOf(ServiceConfig))),
    routes: z.optional(z.nullable(z.array(schemaOf(Route)))),
  });

/** An application, to create or to replace. */
export interface ApplicationInput {
  /** Its name. */
  name: string;
  /** What it is for, in words. */
  description?: string;
  /** What may pass. */
  config?: ServiceConfig;
  /** The subnets or names behind it. */
  routes?: ApplicationRoute[];
}
export const ApplicationInput: Model<ApplicationInput> = () =>
  object<ApplicationInput>({
    name: z.string(),
    description: z.optional(z.string()),
    config: z.optional(schemaOf(ServiceConfig)),
    routes: z.optional(z.array(schemaOf(ApplicationRoute))),
  });
