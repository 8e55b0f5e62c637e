import type { ServiceRequest } from "@ofsc/core";

export interface ServiceRequestStore {
  readonly serviceRequests: Map<number, ServiceRequest>;
}
export const serviceRequestStore = (): ServiceRequestStore => ({ serviceRequests: new Map() });
