import type { ServiceRequest } from "@ofsc/core";

export const serviceRequestStore = () => ({ serviceRequests: new Map<number, ServiceRequest>() });
type ServiceRequestStore = Readonly<ReturnType<typeof serviceRequestStore>>;
