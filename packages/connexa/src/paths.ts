declare module "@ofsc/contract" {
  interface PathArguments {
    accessGroupId: [accessGroupId: string];
    applicationId: [applicationId: string];
    connectorId: [connectorId: string];
    deviceId: [deviceId: string];
    dnsRecordId: [dnsRecordId: string];
    hostId: [hostId: string];
    ipServiceId: [ipServiceId: string];
    locationContextId: [locationContextId: string];
    networkId: [networkId: string];
    routeId: [routeId: string];
    userGroupId: [userGroupId: string];
    userId: [userId: string];
  }
}

export {};
