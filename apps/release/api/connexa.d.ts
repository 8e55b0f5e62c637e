// What the types of @ofsc/connexa promise. Written by `pnpm api`.

// "."
export { AccessGroup, AccessGroupInput, AccessItem, Application, ApplicationInput, ApplicationRoute, ConnexaClient, ConnexaOptions, CustomService, Device, DeviceInput, DnsRecord, DnsRecordInput, DnsServers, DnsZone, DnsZones, Find, Findable, Host, HostConnector, HostConnectorInput, HostInput, IkePhase, IkeProtocol, IpService, IpServiceInput, IpsecConfig, ListSessions, LocationContext, LocationContextInput, Network, NetworkConnector, NetworkConnectorInput, NetworkInput, PaceOptions, PageCounts, Range, Region, Route, RouteInput, ServiceConfig, ServiceRoute, Session, Subnets, TunnelBypass, User, UserGroup, UserGroupInput, UserInput, Version, WithFind, authOf, clientCredentials, connectConnexa, connexa, createConnexa, pace, sinceOf, versions };

// "./contract"
export { accessGroups, devices, dnsLog, dnsRecords, hosts, locationContexts, networks, regions, sessions, settings, userGroups, users };

// "./mock"
export { ConnexaMock, ConnexaMockOptions, createConnexaMock };

declare const remove: {
    route: "DELETE /api/v1/access-groups/{accessGroupId}";
};

declare const remove: {
    route: "DELETE /api/v1/devices/{deviceId}";
    query: import("@ofsc/contract").Model<UserQuery>;
};

declare const remove: {
    route: "DELETE /api/v1/dns-records/{dnsRecordId}";
};

declare const remove: {
    route: "DELETE /api/v1/hosts/applications/{applicationId}";
};

declare const remove: {
    route: "DELETE /api/v1/hosts/connectors/{connectorId}";
    query: import("@ofsc/contract").Model<HostQuery>;
};

declare const remove: {
    route: "DELETE /api/v1/hosts/ip-services/{ipServiceId}";
};

declare const remove: {
    route: "DELETE /api/v1/hosts/{hostId}";
};

declare const remove: {
    route: "DELETE /api/v1/location-contexts/{locationContextId}";
};

declare const remove: {
    route: "DELETE /api/v1/networks/applications/{applicationId}";
};

declare const remove: {
    route: "DELETE /api/v1/networks/connectors/{connectorId}";
    query: import("@ofsc/contract").Model<NetworkQuery>;
};

declare const remove: {
    route: "DELETE /api/v1/networks/ip-services/{ipServiceId}";
};

declare const remove: {
    route: "DELETE /api/v1/networks/routes/{routeId}";
};

declare const remove: {
    route: "DELETE /api/v1/networks/{networkId}";
};

declare const remove: {
    route: "DELETE /api/v1/user-groups/{userGroupId}";
};

declare const remove: {
    route: "DELETE /api/v1/users/{userId}";
};

declare module "access-groups/index" {
  export { create, delete, get, list, update };
}

declare module "contract" {
  export { accessGroups, devices, dnsLog, dnsRecords, hosts, locationContexts, networks, regions, sessions, settings, userGroups, users };
}

declare module "devices/index" {
  export { create, createProfile, delete, deleteProfile, get, list, update };
}

declare module "dns-log/index" {
  export { disableAccessVisibility, disableUserDnsResolutions, enableAccessVisibility, enableUserDnsResolutions, getAccessVisibility, getUserDnsResolutions };
}

declare module "dns-records/index" {
  export { create, delete, get, list, update };
}

declare module "hosts/applications/index" {
  export { create, delete, get, list, update };
}

declare module "hosts/connectors/index" {
  export { activate, create, delete, encryptProfile, get, list, profile, suspend, update };
}

declare module "hosts/index" {
  export { applications, connectors, create, delete, get, ipServices, list, update };
}

declare module "hosts/ip-services/index" {
  export { create, delete, get, list, update };
}

declare module "location-contexts/index" {
  export { create, delete, get, list, update };
}

declare module "networks/applications/index" {
  export { create, delete, get, list, update };
}

declare module "networks/connectors/index" {
  export { activate, create, delete, encryptProfile, get, list, profile, startIpsec, stopIpsec, suspend, update };
}

declare module "networks/index" {
  export { applications, connectors, create, delete, get, ipServices, list, routes, update };
}

declare module "networks/ip-services/index" {
  export { create, delete, get, list, update };
}

declare module "networks/routes/index" {
  export { create, delete, list, update };
}

declare module "regions/index" {
  export { list };
}

declare module "sessions/index" {
  export { list };
}

declare module "settings/auth/index" {
  export { getTrustedDevicesAllowed, getTwoFactorAuth, setTrustedDevicesAllowed, setTwoFactorAuth };
}

declare module "settings/dns/index" {
  export { getCustomServers, getDefaultSuffix, getProxyEnabled, getZones, setCustomServers, setDefaultSuffix, setProxyEnabled, setZones };
}

declare module "settings/index" {
  export { auth, dns, user, wpc };
}

declare module "settings/user/index" {
  export { getConnectAuth, getConnectionTimeout, getDeviceAllowance, getDeviceAllowanceForceUpdate, getDeviceEnforcement, getProfileDistribution, setConnectAuth, setConnectionTimeout, setDeviceAllowance, setDeviceAllowanceForceUpdate, setDeviceEnforcement, setProfileDistribution };
}

declare module "settings/wpc/index" {
  export { getClientOptions, getDefaultRegion, getDomainRoutingSubnet, getIpAllocationMode, getRoutesAdvancedConfigurationEnabled, getSnat, getSubnet, getTopology, setClientOptions, setDefaultRegion, setDomainRoutingSubnet, setIpAllocationMode, setRoutesAdvancedConfigurationEnabled, setSnat, setSubnet, setTopology };
}

declare module "user-groups/index" {
  export { create, delete, get, list, update };
}

declare module "users/index" {
  export { activate, create, delete, get, list, suspend, update };
}

export declare const activate: {
    route: "PUT /api/v1/hosts/connectors/{connectorId}/activate";
};

export declare const activate: {
    route: "PUT /api/v1/networks/connectors/{connectorId}/activate";
};

export declare const activate: {
    route: "PUT /api/v1/users/{userId}/activate";
};

export declare const authOf: AuthOf;

export declare const connexa: Vendor;

export declare const create: {
    route: "POST /api/v1/access-groups";
    body: import("@ofsc/contract").Model<AccessGroupInput>;
    response: import("@ofsc/contract").Model<AccessGroup>;
};

export declare const create: {
    route: "POST /api/v1/devices";
    body: import("@ofsc/contract").Model<DeviceInput>;
    query: import("@ofsc/contract").Model<UserQuery>;
    response: import("@ofsc/contract").Model<Device>;
};

export declare const create: {
    route: "POST /api/v1/dns-records";
    body: import("@ofsc/contract").Model<DnsRecordInput>;
    response: import("@ofsc/contract").Model<DnsRecord>;
};

export declare const create: {
    route: "POST /api/v1/hosts";
    body: import("@ofsc/contract").Model<HostInput>;
    response: import("@ofsc/contract").Model<Host>;
};

export declare const create: {
    route: "POST /api/v1/hosts/applications";
    body: import("@ofsc/contract").Model<ApplicationInput>;
    query: import("@ofsc/contract").Model<HostQuery>;
    response: import("@ofsc/contract").Model<Application>;
};

export declare const create: {
    route: "POST /api/v1/hosts/connectors";
    body: import("@ofsc/contract").Model<HostConnectorInput>;
    query: import("@ofsc/contract").Model<HostQuery>;
    response: import("@ofsc/contract").Model<HostConnector>;
};

export declare const create: {
    route: "POST /api/v1/hosts/ip-services";
    body: import("@ofsc/contract").Model<IpServiceInput>;
    query: import("@ofsc/contract").Model<HostQuery>;
    response: import("@ofsc/contract").Model<IpService>;
};

export declare const create: {
    route: "POST /api/v1/location-contexts";
    body: import("@ofsc/contract").Model<LocationContextInput>;
    response: import("@ofsc/contract").Model<LocationContext>;
};

export declare const create: {
    route: "POST /api/v1/networks";
    body: import("@ofsc/contract").Model<NetworkInput>;
    response: import("@ofsc/contract").Model<Network>;
};

export declare const create: {
    route: "POST /api/v1/networks/applications";
    body: import("@ofsc/contract").Model<ApplicationInput>;
    query: import("@ofsc/contract").Model<NetworkQuery>;
    response: import("@ofsc/contract").Model<Application>;
};

export declare const create: {
    route: "POST /api/v1/networks/connectors";
    body: import("@ofsc/contract").Model<NetworkConnectorInput>;
    query: import("@ofsc/contract").Model<NetworkQuery>;
    response: import("@ofsc/contract").Model<NetworkConnector>;
};

export declare const create: {
    route: "POST /api/v1/networks/ip-services";
    body: import("@ofsc/contract").Model<IpServiceInput>;
    query: import("@ofsc/contract").Model<NetworkQuery>;
    response: import("@ofsc/contract").Model<IpService>;
};

export declare const create: {
    route: "POST /api/v1/networks/routes";
    body: import("@ofsc/contract").Model<RouteInput>;
    query: import("@ofsc/contract").Model<NetworkQuery>;
    response: import("@ofsc/contract").Model<Route>;
};

export declare const create: {
    route: "POST /api/v1/user-groups";
    body: import("@ofsc/contract").Model<UserGroupInput>;
    response: import("@ofsc/contract").Model<UserGroup>;
};

export declare const create: {
    route: "POST /api/v1/users";
    body: import("@ofsc/contract").Model<UserInput>;
    response: import("@ofsc/contract").Model<User>;
};

export declare const createProfile: {
    route: "POST /api/v1/devices/{deviceId}/profile";
    query: import("@ofsc/contract").Model<ProfileQuery>;
    response: import("@ofsc/contract").Model<string>;
    returns: import("@ofsc/contract").Decoding;
};

export declare const deleteProfile: {
    route: "DELETE /api/v1/devices/{deviceId}/profile";
    query: import("@ofsc/contract").Model<UserQuery>;
};

export declare const disableAccessVisibility: {
    route: "PUT /api/v1/dns-log/access-visibility/disable";
};

export declare const disableUserDnsResolutions: {
    route: "PUT /api/v1/dns-log/user-dns-resolutions/disable";
};

export declare const enableAccessVisibility: {
    route: "PUT /api/v1/dns-log/access-visibility/enable";
};

export declare const enableUserDnsResolutions: {
    route: "PUT /api/v1/dns-log/user-dns-resolutions/enable";
};

export declare const encryptProfile: {
    route: "POST /api/v1/hosts/connectors/{connectorId}/profile/encrypt";
    response: import("@ofsc/contract").Model<string>;
    returns: import("@ofsc/contract").Decoding;
    replay: true;
};

export declare const encryptProfile: {
    route: "POST /api/v1/networks/connectors/{connectorId}/profile/encrypt";
    response: import("@ofsc/contract").Model<string>;
    returns: import("@ofsc/contract").Decoding;
    replay: true;
};

export declare const get: {
    route: "GET /api/v1/access-groups/{accessGroupId}";
    response: import("@ofsc/contract").Model<AccessGroup>;
};

export declare const get: {
    route: "GET /api/v1/devices/{deviceId}";
    query: import("@ofsc/contract").Model<UserQuery>;
    response: import("@ofsc/contract").Model<Device>;
};

export declare const get: {
    route: "GET /api/v1/dns-records/{dnsRecordId}";
    response: import("@ofsc/contract").Model<DnsRecord>;
};

export declare const get: {
    route: "GET /api/v1/hosts/applications/{applicationId}";
    response: import("@ofsc/contract").Model<Application>;
};

export declare const get: {
    route: "GET /api/v1/hosts/connectors/{connectorId}";
    response: import("@ofsc/contract").Model<HostConnector>;
};

export declare const get: {
    route: "GET /api/v1/hosts/ip-services/{ipServiceId}";
    response: import("@ofsc/contract").Model<IpService>;
};

export declare const get: {
    route: "GET /api/v1/hosts/{hostId}";
    response: import("@ofsc/contract").Model<Host>;
};

export declare const get: {
    route: "GET /api/v1/location-contexts/{locationContextId}";
    response: import("@ofsc/contract").Model<LocationContext>;
};

export declare const get: {
    route: "GET /api/v1/networks/applications/{applicationId}";
    response: import("@ofsc/contract").Model<Application>;
};

export declare const get: {
    route: "GET /api/v1/networks/connectors/{connectorId}";
    response: import("@ofsc/contract").Model<NetworkConnector>;
};

export declare const get: {
    route: "GET /api/v1/networks/ip-services/{ipServiceId}";
    response: import("@ofsc/contract").Model<IpService>;
};

export declare const get: {
    route: "GET /api/v1/networks/{networkId}";
    response: import("@ofsc/contract").Model<Network>;
};

export declare const get: {
    route: "GET /api/v1/user-groups/{userGroupId}";
    response: import("@ofsc/contract").Model<UserGroup>;
};

export declare const get: {
    route: "GET /api/v1/users/{userId}";
    response: import("@ofsc/contract").Model<User>;
};

export declare const getAccessVisibility: {
    route: "GET /api/v1/dns-log/access-visibility/enabled";
    response: import("@ofsc/contract").Model<boolean>;
};

export declare const getClientOptions: {
    route: "GET /api/v1/settings/wpc/client-options";
    response: import("@ofsc/contract").Model<Texts>;
};

export declare const getConnectAuth: {
    route: "GET /api/v1/settings/user/connect-auth";
    response: import("@ofsc/contract").Model<string>;
    returns: import("@ofsc/contract").Decoding;
};

export declare const getConnectionTimeout: {
    route: "GET /api/v1/settings/users/connection-timeout";
    response: import("@ofsc/contract").Model<number>;
};

export declare const getCustomServers: {
    route: "GET /api/v1/settings/dns/custom-servers";
    response: import("@ofsc/contract").Model<DnsServers>;
};

export declare const getDefaultRegion: {
    route: "GET /api/v1/settings/wpc/default-region";
    response: import("@ofsc/contract").Model<string>;
    returns: import("@ofsc/contract").Decoding;
};

export declare const getDefaultSuffix: {
    route: "GET /api/v1/settings/dns/default-suffix";
    response: import("@ofsc/contract").Model<string>;
    returns: import("@ofsc/contract").Decoding;
};

export declare const getDeviceAllowance: {
    route: "GET /api/v1/settings/user/device-allowance";
    response: import("@ofsc/contract").Model<number>;
};

export declare const getDeviceAllowanceForceUpdate: {
    route: "GET /api/v1/settings/user/device-allowance-force-update";
    response: import("@ofsc/contract").Model<boolean>;
};

export declare const getDeviceEnforcement: {
    route: "GET /api/v1/settings/user/device-enforcement";
    response: import("@ofsc/contract").Model<string>;
    returns: import("@ofsc/contract").Decoding;
};

export declare const getDomainRoutingSubnet: {
    route: "GET /api/v1/settings/wpc/domain-routing-subnet";
    response: import("@ofsc/contract").Model<Subnets>;
};

export declare const getIpAllocationMode: {
    route: "GET /api/v1/settings/wpc/ip-allocation-mode";
    response: import("@ofsc/contract").Model<string>;
    returns: import("@ofsc/contract").Decoding;
};

export declare const getProfileDistribution: {
    route: "GET /api/v1/settings/user/profile-distribution";
    response: import("@ofsc/contract").Model<string>;
    returns: import("@ofsc/contract").Decoding;
};

export declare const getProxyEnabled: {
    route: "GET /api/v1/settings/dns/proxy-enabled";
    response: import("@ofsc/contract").Model<boolean>;
};

export declare const getRoutesAdvancedConfigurationEnabled: {
    route: "GET /api/v1/settings/wpc/routes-advanced-configuration-enabled";
    response: import("@ofsc/contract").Model<boolean>;
};

export declare const getSnat: {
    route: "GET /api/v1/settings/wpc/snat";
    response: import("@ofsc/contract").Model<boolean>;
};

export declare const getSubnet: {
    route: "GET /api/v1/settings/wpc/subnet";
    response: import("@ofsc/contract").Model<Subnets>;
};

export declare const getTopology: {
    route: "GET /api/v1/settings/wpc/topology";
    response: import("@ofsc/contract").Model<string>;
    returns: import("@ofsc/contract").Decoding;
};

export declare const getTrustedDevicesAllowed: {
    route: "GET /api/v1/settings/auth/trusted-devices-allowed";
    response: import("@ofsc/contract").Model<boolean>;
};

export declare const getTwoFactorAuth: {
    route: "GET /api/v1/settings/auth/two-factor-auth";
    response: import("@ofsc/contract").Model<boolean>;
};

export declare const getUserDnsResolutions: {
    route: "GET /api/v1/dns-log/user-dns-resolutions/enabled";
    response: import("@ofsc/contract").Model<boolean>;
};

export declare const getZones: {
    route: "GET /api/v1/settings/dns/zones";
    response: import("@ofsc/contract").Model<DnsZones>;
};

export declare const list: {
    route: "GET /api/v1/access-groups";
    query: import("@ofsc/contract").Model<ListQuery>;
    page: import("@ofsc/contract").Model<AccessGroup>;
    envelope: import("@ofsc/contract").Model<PageCounts>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /api/v1/devices";
    query: import("@ofsc/contract").Model<ListDevices>;
    page: import("@ofsc/contract").Model<Device>;
    envelope: import("@ofsc/contract").Model<PageCounts>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /api/v1/dns-records";
    query: import("@ofsc/contract").Model<ListQuery>;
    page: import("@ofsc/contract").Model<DnsRecord>;
    envelope: import("@ofsc/contract").Model<PageCounts>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /api/v1/hosts";
    query: import("@ofsc/contract").Model<ListQuery>;
    page: import("@ofsc/contract").Model<Host>;
    envelope: import("@ofsc/contract").Model<PageCounts>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /api/v1/hosts/applications";
    query: import("@ofsc/contract").Model<ListQuery>;
    page: import("@ofsc/contract").Model<Application>;
    envelope: import("@ofsc/contract").Model<PageCounts>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /api/v1/hosts/connectors";
    query: import("@ofsc/contract").Model<ListOfHost>;
    page: import("@ofsc/contract").Model<HostConnector>;
    envelope: import("@ofsc/contract").Model<PageCounts>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /api/v1/hosts/ip-services";
    query: import("@ofsc/contract").Model<ListQuery>;
    page: import("@ofsc/contract").Model<IpService>;
    envelope: import("@ofsc/contract").Model<PageCounts>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /api/v1/location-contexts";
    query: import("@ofsc/contract").Model<ListQuery>;
    page: import("@ofsc/contract").Model<LocationContext>;
    envelope: import("@ofsc/contract").Model<PageCounts>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /api/v1/networks";
    query: import("@ofsc/contract").Model<ListQuery>;
    page: import("@ofsc/contract").Model<Network>;
    envelope: import("@ofsc/contract").Model<PageCounts>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /api/v1/networks/applications";
    query: import("@ofsc/contract").Model<ListQuery>;
    page: import("@ofsc/contract").Model<Application>;
    envelope: import("@ofsc/contract").Model<PageCounts>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /api/v1/networks/connectors";
    query: import("@ofsc/contract").Model<ListOfNetwork>;
    page: import("@ofsc/contract").Model<NetworkConnector>;
    envelope: import("@ofsc/contract").Model<PageCounts>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /api/v1/networks/ip-services";
    query: import("@ofsc/contract").Model<ListQuery>;
    page: import("@ofsc/contract").Model<IpService>;
    envelope: import("@ofsc/contract").Model<PageCounts>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /api/v1/networks/routes";
    query: import("@ofsc/contract").Model<ListRoutes>;
    page: import("@ofsc/contract").Model<Route>;
    envelope: import("@ofsc/contract").Model<PageCounts>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /api/v1/regions";
    page: import("@ofsc/contract").Model<Region>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /api/v1/sessions";
    query: import("@ofsc/contract").Model<ListSessions>;
    page: import("@ofsc/contract").Model<Session>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /api/v1/user-groups";
    query: import("@ofsc/contract").Model<ListQuery>;
    page: import("@ofsc/contract").Model<UserGroup>;
    envelope: import("@ofsc/contract").Model<PageCounts>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /api/v1/users";
    query: import("@ofsc/contract").Model<ListQuery>;
    page: import("@ofsc/contract").Model<User>;
    envelope: import("@ofsc/contract").Model<PageCounts>;
    paging: import("@ofsc/contract").Paging;
};

export declare const profile: {
    route: "POST /api/v1/hosts/connectors/{connectorId}/profile";
    response: import("@ofsc/contract").Model<string>;
    returns: import("@ofsc/contract").Decoding;
    replay: true;
};

export declare const profile: {
    route: "POST /api/v1/networks/connectors/{connectorId}/profile";
    response: import("@ofsc/contract").Model<string>;
    returns: import("@ofsc/contract").Decoding;
    replay: true;
};

export declare const setClientOptions: {
    route: "PUT /api/v1/settings/wpc/client-options";
    body: import("@ofsc/contract").Model<Texts>;
};

export declare const setConnectAuth: {
    route: "PUT /api/v1/settings/user/connect-auth";
    body: import("@ofsc/contract").Model<string>;
};

export declare const setConnectionTimeout: {
    route: "PUT /api/v1/settings/users/connection-timeout";
    body: import("@ofsc/contract").Model<number>;
};

export declare const setCustomServers: {
    route: "PUT /api/v1/settings/dns/custom-servers";
    body: import("@ofsc/contract").Model<DnsServers>;
};

export declare const setDefaultRegion: {
    route: "PUT /api/v1/settings/wpc/default-region";
    body: import("@ofsc/contract").Model<string>;
};

export declare const setDefaultSuffix: {
    route: "PUT /api/v1/settings/dns/default-suffix";
    body: import("@ofsc/contract").Model<string>;
};

export declare const setDeviceAllowance: {
    route: "PUT /api/v1/settings/user/device-allowance";
    body: import("@ofsc/contract").Model<number>;
};

export declare const setDeviceAllowanceForceUpdate: {
    route: "PUT /api/v1/settings/user/device-allowance-force-update";
    body: import("@ofsc/contract").Model<boolean>;
};

export declare const setDeviceEnforcement: {
    route: "PUT /api/v1/settings/user/device-enforcement";
    body: import("@ofsc/contract").Model<string>;
};

export declare const setDomainRoutingSubnet: {
    route: "PUT /api/v1/settings/wpc/domain-routing-subnet";
    body: import("@ofsc/contract").Model<Subnets>;
};

export declare const setIpAllocationMode: {
    route: "PUT /api/v1/settings/wpc/ip-allocation-mode";
    body: import("@ofsc/contract").Model<string>;
};

export declare const setProfileDistribution: {
    route: "PUT /api/v1/settings/user/profile-distribution";
    body: import("@ofsc/contract").Model<string>;
};

export declare const setProxyEnabled: {
    route: "PUT /api/v1/settings/dns/proxy-enabled";
    body: import("@ofsc/contract").Model<boolean>;
};

export declare const setRoutesAdvancedConfigurationEnabled: {
    route: "PUT /api/v1/settings/wpc/routes-advanced-configuration-enabled";
    body: import("@ofsc/contract").Model<boolean>;
};

export declare const setSnat: {
    route: "PUT /api/v1/settings/wpc/snat";
    body: import("@ofsc/contract").Model<boolean>;
};

export declare const setSubnet: {
    route: "PUT /api/v1/settings/wpc/subnet";
    body: import("@ofsc/contract").Model<Subnets>;
};

export declare const setTopology: {
    route: "PUT /api/v1/settings/wpc/topology";
    body: import("@ofsc/contract").Model<string>;
};

export declare const setTrustedDevicesAllowed: {
    route: "PUT /api/v1/settings/auth/trusted-devices-allowed";
    body: import("@ofsc/contract").Model<boolean>;
};

export declare const setTwoFactorAuth: {
    route: "PUT /api/v1/settings/auth/two-factor-auth";
    body: import("@ofsc/contract").Model<boolean>;
};

export declare const setZones: {
    route: "PUT /api/v1/settings/dns/zones";
    body: import("@ofsc/contract").Model<DnsZones>;
};

export declare const sinceOf: (name: string) => Version;

export declare const startIpsec: {
    route: "POST /api/v1/networks/connectors/{connectorId}/ipsec/start";
    replay: true;
};

export declare const stopIpsec: {
    route: "POST /api/v1/networks/connectors/{connectorId}/ipsec/stop";
    replay: true;
};

export declare const suspend: {
    route: "PUT /api/v1/hosts/connectors/{connectorId}/suspend";
};

export declare const suspend: {
    route: "PUT /api/v1/networks/connectors/{connectorId}/suspend";
};

export declare const suspend: {
    route: "PUT /api/v1/users/{userId}/suspend";
};

export declare const update: {
    route: "PUT /api/v1/access-groups/{accessGroupId}";
    body: import("@ofsc/contract").Model<AccessGroupInput>;
    response: import("@ofsc/contract").Model<AccessGroup>;
};

export declare const update: {
    route: "PUT /api/v1/devices/{deviceId}";
    body: import("@ofsc/contract").Model<DeviceInput>;
    query: import("@ofsc/contract").Model<UserQuery>;
    response: import("@ofsc/contract").Model<Device>;
};

export declare const update: {
    route: "PUT /api/v1/dns-records/{dnsRecordId}";
    body: import("@ofsc/contract").Model<DnsRecordInput>;
    response: import("@ofsc/contract").Model<DnsRecord>;
};

export declare const update: {
    route: "PUT /api/v1/hosts/applications/{applicationId}";
    body: import("@ofsc/contract").Model<ApplicationInput>;
    response: import("@ofsc/contract").Model<Application>;
};

export declare const update: {
    route: "PUT /api/v1/hosts/connectors/{connectorId}";
    body: import("@ofsc/contract").Model<HostConnectorInput>;
    response: import("@ofsc/contract").Model<HostConnector>;
};

export declare const update: {
    route: "PUT /api/v1/hosts/ip-services/{ipServiceId}";
    body: import("@ofsc/contract").Model<IpServiceInput>;
    response: import("@ofsc/contract").Model<IpService>;
};

export declare const update: {
    route: "PUT /api/v1/hosts/{hostId}";
    body: import("@ofsc/contract").Model<HostInput>;
    response: import("@ofsc/contract").Model<Host>;
};

export declare const update: {
    route: "PUT /api/v1/location-contexts/{locationContextId}";
    body: import("@ofsc/contract").Model<LocationContextInput>;
    response: import("@ofsc/contract").Model<LocationContext>;
};

export declare const update: {
    route: "PUT /api/v1/networks/applications/{applicationId}";
    body: import("@ofsc/contract").Model<ApplicationInput>;
    response: import("@ofsc/contract").Model<Application>;
};

export declare const update: {
    route: "PUT /api/v1/networks/connectors/{connectorId}";
    body: import("@ofsc/contract").Model<NetworkConnectorInput>;
    response: import("@ofsc/contract").Model<NetworkConnector>;
};

export declare const update: {
    route: "PUT /api/v1/networks/ip-services/{ipServiceId}";
    body: import("@ofsc/contract").Model<IpServiceInput>;
    response: import("@ofsc/contract").Model<IpService>;
};

export declare const update: {
    route: "PUT /api/v1/networks/routes/{routeId}";
    body: import("@ofsc/contract").Model<RouteInput>;
    response: import("@ofsc/contract").Model<Route>;
};

export declare const update: {
    route: "PUT /api/v1/networks/{networkId}";
    body: import("@ofsc/contract").Model<NetworkInput>;
    response: import("@ofsc/contract").Model<Network>;
};

export declare const update: {
    route: "PUT /api/v1/user-groups/{userGroupId}";
    body: import("@ofsc/contract").Model<UserGroupInput>;
    response: import("@ofsc/contract").Model<UserGroup>;
};

export declare const update: {
    route: "PUT /api/v1/users/{userId}";
    body: import("@ofsc/contract").Model<UserInput>;
    response: import("@ofsc/contract").Model<User>;
};

export declare const versions: readonly Version[];

export declare function clientCredentials(clientId: string, clientSecret: string | Secret): Auth;

export declare function connectConnexa({ pace: paceOptions, ...options }: ConnexaOptions): Transport;

export declare function createConnexa(connection: ConnexaOptions | Sender): ConnexaClient;

export declare function createConnexaMock(options?: ConnexaMockOptions): ConnexaMock;

export declare function pace({ readEveryMs, writeEveryMs }?: PaceOptions): Layer;

export interface AccessGroup {
    id: string;
    name: string;
    description?: string | null;
    source?: AccessItem[] | null;
    destination?: AccessItem[] | null;
}
export declare const AccessGroup: Model<AccessGroup>;

export interface AccessGroupInput {
    name: string;
    description?: string;
    source?: AccessItem[];
    destination?: AccessItem[];
}
export declare const AccessGroupInput: Model<AccessGroupInput>;

export interface AccessItem {
    type: string;
    allCovered?: boolean | null;
    parent?: string | null;
    children?: string[] | null;
}
export declare const AccessItem: Model<AccessItem>;

export interface Application {
    id: string;
    name: string;
    description?: string | null;
    networkItemType?: Open<"NETWORK" | "HOST"> | null;
    networkItemId?: string | null;
    config?: ServiceConfig | null;
    routes?: Route[] | null;
}
export declare const Application: Model<Application>;

export interface ApplicationInput {
    name: string;
    description?: string;
    config?: ServiceConfig;
    routes?: ApplicationRoute[];
}
export declare const ApplicationInput: Model<ApplicationInput>;

export interface ApplicationRoute {
    value: string;
    allowEmbeddedIp?: boolean;
    exactMatch?: boolean;
}
export declare const ApplicationRoute: Model<ApplicationRoute>;

export interface ConnexaClient extends Findable {
}

export interface ConnexaMock extends Mock {
    add(list: string, members: object): string;
    revokeTokens(): void;
    tokensGiven(): number;
}

export interface ConnexaMockOptions {
    version?: Version | undefined;
    clientId?: string | undefined;
    clientSecret?: string | undefined;
    tokenLifeMs?: number | undefined;
    now?: (() => number) | undefined;
    pace?: {
        readonly burst: number;
        readonly perSecond: number;
    } | undefined;
}

export interface ConnexaOptions extends TransportOptions {
    instance?: string | undefined;
    pace?: PaceOptions | false | undefined;
}

export interface CustomService {
    protocol: string;
    port?: Range[] | null;
    icmpType?: Range[] | null;
}
export declare const CustomService: Model<CustomService>;

export interface Device {
    id: string;
    name: string;
    description?: string | null;
    platform?: string | null;
    userId?: string | null;
    clientUUID?: string | null;
    ipV4Address?: string | null;
    ipV6Address?: string | null;
    connectionStatus?: Open<"ONLINE" | "OFFLINE"> | null;
}
export declare const Device: Model<Device>;

export interface DeviceInput {
    name: string;
    description?: string;
    clientUUID?: string;
}
export declare const DeviceInput: Model<DeviceInput>;

export interface DnsRecord {
    id: string;
    domain: string;
    description?: string | null;
    ipv4Addresses?: string[] | null;
    ipv6Addresses?: string[] | null;
}
export declare const DnsRecord: Model<DnsRecord>;

export interface DnsRecordInput {
    domain: string;
    description?: string;
    ipv4Addresses?: string[];
    ipv6Addresses?: string[];
}
export declare const DnsRecordInput: Model<DnsRecordInput>;

export interface DnsServers {
    primaryIpV4?: string | null;
    secondaryIpV4?: string | null;
}
export declare const DnsServers: Model<DnsServers>;

export interface DnsZone {
    name: string;
    addresses: string[];
}
export declare const DnsZone: Model<DnsZone>;

export interface DnsZones {
    zones: DnsZone[];
}
export declare const DnsZones: Model<DnsZones>;

export interface Host {
    id: string;
    name: string;
    description?: string | null;
    domain?: string | null;
    internetAccess?: Open<"SPLIT_TUNNEL_ON" | "SPLIT_TUNNEL_OFF" | "RESTRICTED_INTERNET"> | null;
    systemSubnets?: string[] | null;
    connectors?: HostConnector[] | null;
    gatewaysIds?: string[] | null;
}
export declare const Host: Model<Host>;

export interface HostConnector {
    id: string;
    name: string;
    description?: string | null;
    vpnRegionId?: string | null;
    networkItemId?: string | null;
    networkItemType?: Open<"NETWORK" | "HOST"> | null;
    ipV4Address?: string | null;
    ipV6Address?: string | null;
    profile?: string | null;
    connectionStatus?: Open<"ONLINE" | "OFFLINE"> | null;
    licensed?: boolean | null;
}
export declare const HostConnector: Model<HostConnector>;

export interface HostConnectorInput {
    name: string;
    description?: string;
    vpnRegionId?: string;
}
export declare const HostConnectorInput: Model<HostConnectorInput>;

export interface HostInput {
    name: string;
    description?: string;
    domain?: string;
    internetAccess?: "SPLIT_TUNNEL_ON" | "SPLIT_TUNNEL_OFF" | "RESTRICTED_INTERNET";
    gatewaysIds?: string[];
}
export declare const HostInput: Model<HostInput>;

export interface HostQuery {
    hostId: string;
}
export declare const HostQuery: Model<HostQuery>;

export interface IkePhase {
    encryptionAlgorithms?: string[] | null;
    integrityAlgorithms?: string[] | null;
    diffieHellmanGroups?: string[] | null;
    lifetimeSec?: number | null;
}
export declare const IkePhase: Model<IkePhase>;

export interface IkeProtocol {
    protocolVersion?: string | null;
    phase1?: IkePhase | null;
    phase2?: IkePhase | null;
    rekey?: unknown | null;
    deadPeerDetection?: unknown | null;
    startupAction?: string | null;
}
export declare const IkeProtocol: Model<IkeProtocol>;

export interface IpService {
    id: string;
    name: string;
    description?: string | null;
    networkItemType?: Open<"NETWORK" | "HOST"> | null;
    networkItemId?: string | null;
    type?: string | null;
    config?: ServiceConfig | null;
    routes?: Route[] | null;
}
export declare const IpService: Model<IpService>;

export interface IpServiceInput {
    name: string;
    description?: string;
    type?: string;
    config?: ServiceConfig;
    routes?: ServiceRoute[];
}
export declare const IpServiceInput: Model<IpServiceInput>;

export interface IpsecConfig {
    platform?: string | null;
    connectorState?: string | null;
    authenticationType?: string | null;
    remoteSitePublicIp?: string | null;
    preSharedKey?: string | null;
    caCertificate?: string | null;
    peerCertificate?: string | null;
    peerCertificatePrivateKey?: string | null;
    peerCertificateKeyPassphrase?: string | null;
    pairedAwsConnectorId?: string | null;
    ikeProtocol?: IkeProtocol | null;
    serverId?: string | null;
    serverIp?: string | null;
    hostname?: string | null;
    domain?: string | null;
}
export declare const IpsecConfig: Model<IpsecConfig>;

export interface ListDevices {
    userId: string;
    page?: number;
    size?: number;
}
export declare const ListDevices: Model<ListDevices>;

export interface ListOfHost {
    hostId?: string;
    page?: number;
    size?: number;
}
export declare const ListOfHost: Model<ListOfHost>;

export interface ListOfNetwork {
    networkId?: string;
    page?: number;
    size?: number;
}
export declare const ListOfNetwork: Model<ListOfNetwork>;

export interface ListQuery {
    page?: number;
    size?: number;
}
export declare const ListQuery: Model<ListQuery>;

export interface ListRoutes {
    networkId: string;
    page?: number;
    size?: number;
}
export declare const ListRoutes: Model<ListRoutes>;

export interface ListSessions {
    startDate?: string;
    endDate?: string;
    status?: "ACTIVE" | "COMPLETED" | "FAILED";
    returnOnlyNew?: boolean;
    cursor?: string;
    size?: number;
}
export declare const ListSessions: Model<ListSessions>;

export interface LocationContext {
    id: string;
    name: string;
    description?: string | null;
    userGroupsIds?: string[] | null;
    ipCheck?: unknown | null;
    countryCheck?: unknown | null;
    defaultCheck?: unknown | null;
}
export declare const LocationContext: Model<LocationContext>;

export interface LocationContextInput {
    name: string;
    description?: string;
    userGroupsIds?: string[];
    ipCheck?: unknown;
    countryCheck?: unknown;
    defaultCheck?: unknown;
}
export declare const LocationContextInput: Model<LocationContextInput>;

export interface Network {
    id: string;
    name: string;
    description?: string | null;
    egress?: boolean | null;
    internetAccess?: Open<"SPLIT_TUNNEL_ON" | "SPLIT_TUNNEL_OFF" | "RESTRICTED_INTERNET"> | null;
    systemSubnets?: string[] | null;
    connectors?: NetworkConnector[] | null;
    routes?: Route[] | null;
    tunnelingProtocol?: Open<"OPENVPN" | "IPSEC"> | null;
    gatewaysIds?: string[] | null;
}
export declare const Network: Model<Network>;

export interface NetworkConnector {
    id: string;
    name: string;
    description?: string | null;
    vpnRegionId?: string | null;
    networkItemId?: string | null;
    networkItemType?: Open<"NETWORK" | "HOST"> | null;
    ipV4Address?: string | null;
    ipV6Address?: string | null;
    profile?: string | null;
    connectionStatus?: Open<"ONLINE" | "OFFLINE"> | null;
    licensed?: boolean | null;
    tunnelingProtocol?: Open<"OPENVPN" | "IPSEC"> | null;
    ipSecConfig?: IpsecConfig | null;
}
export declare const NetworkConnector: Model<NetworkConnector>;

export interface NetworkConnectorInput {
    name: string;
    description?: string;
    vpnRegionId?: string;
    tunnelingProtocol?: "OPENVPN" | "IPSEC";
    ipSecConfig?: IpsecConfig;
}
export declare const NetworkConnectorInput: Model<NetworkConnectorInput>;

export interface NetworkInput {
    name: string;
    description?: string;
    egress?: boolean;
    internetAccess?: "SPLIT_TUNNEL_ON" | "SPLIT_TUNNEL_OFF" | "RESTRICTED_INTERNET";
    tunnelingProtocol?: "OPENVPN" | "IPSEC";
    gatewaysIds?: string[];
}
export declare const NetworkInput: Model<NetworkInput>;

export interface NetworkQuery {
    networkId: string;
}
export declare const NetworkQuery: Model<NetworkQuery>;

export interface PaceOptions {
    readEveryMs?: number | undefined;
    writeEveryMs?: number | undefined;
}

export interface PageCounts {
    page?: number;
    size?: number;
    numberOfElements?: number;
    totalElements?: number;
    totalPages?: number;
    success?: boolean;
}
export declare const PageCounts: Model<PageCounts>;

export interface ProfileQuery {
    userId: string;
    regionId: string;
}
export declare const ProfileQuery: Model<ProfileQuery>;

export interface Range {
    lowerValue?: number | null;
    upperValue?: number | null;
    value?: number | null;
}
export declare const Range: Model<Range>;

export interface Region {
    id: string;
    continent?: string | null;
    country?: string | null;
    countryIso?: string | null;
    regionName?: string | null;
}
export declare const Region: Model<Region>;

export interface Route {
    id: string;
    type?: string | null;
    subnet?: string | null;
    domain?: string | null;
    description?: string | null;
    parentRouteId?: string | null;
    networkItemId?: string | null;
    allowEmbeddedIp?: boolean | null;
}
export declare const Route: Model<Route>;

export interface RouteInput {
    value: string;
    description?: string;
}
export declare const RouteInput: Model<RouteInput>;

export interface ServiceConfig {
    serviceTypes?: string[] | null;
    customServiceTypes?: CustomService[] | null;
}
export declare const ServiceConfig: Model<ServiceConfig>;

export interface ServiceRoute {
    value: string;
    description?: string;
}
export declare const ServiceRoute: Model<ServiceRoute>;

export interface Session {
    sessionId?: string | null;
    userId?: string | null;
    status?: Open<"ACTIVE" | "COMPLETED" | "FAILED"> | null;
    startTime?: string | null;
    endTime?: string | null;
}
export declare const Session: Model<Session>;

export interface Subnets {
    ipV4Address?: string[] | null;
    ipV6Address?: string[] | null;
}
export declare const Subnets: Model<Subnets>;

export interface TunnelBypass {
    ipv4Subnets?: string[] | null;
}
export declare const TunnelBypass: Model<TunnelBypass>;

export interface User {
    id: string;
    username: string;
    role?: Open<"OWNER" | "MEMBER" | "ADMIN"> | null;
    email?: string | null;
    authType?: string | null;
    firstName?: string | null;
    lastName?: string | null;
    groupId?: string | null;
    secondaryGroupIds?: string[] | null;
    status?: Open<"ACTIVE" | "INVITED" | "PENDING" | "SUSPENDED"> | null;
    devices?: Device[] | null;
    connectionStatus?: Open<"ONLINE" | "OFFLINE"> | null;
    licensed?: boolean | null;
}
export declare const User: Model<User>;

export interface UserGroup {
    id: string;
    name: string;
    connectAuth?: Open<"NO_AUTH" | "ON_PRIOR_AUTH" | "EVERY_TIME"> | null;
    internetAccess?: Open<"SPLIT_TUNNEL_ON" | "SPLIT_TUNNEL_OFF" | "RESTRICTED_INTERNET"> | null;
    maxDevice?: number | null;
    systemSubnets?: string[] | null;
    vpnRegionIds?: string[] | null;
    allRegionsIncluded?: boolean | null;
    gatewaysIds?: string[] | null;
    tunnelBypass?: TunnelBypass | null;
}
export declare const UserGroup: Model<UserGroup>;

export interface UserGroupInput {
    name: string;
    connectAuth?: "NO_AUTH" | "ON_PRIOR_AUTH" | "EVERY_TIME";
    internetAccess?: "SPLIT_TUNNEL_ON" | "SPLIT_TUNNEL_OFF" | "RESTRICTED_INTERNET";
    maxDevice?: number;
    systemSubnets?: string[];
    vpnRegionIds?: string[];
    allRegionsIncluded?: boolean;
    gatewaysIds?: string[];
    tunnelBypass?: TunnelBypass;
}
export declare const UserGroupInput: Model<UserGroupInput>;

export interface UserInput {
    username: string;
    role?: "OWNER" | "MEMBER" | "ADMIN";
    email?: string;
    firstName?: string;
    lastName?: string;
    groupId?: string;
    secondaryGroupIds?: string[];
}
export declare const UserInput: Model<UserInput>;

export interface UserQuery {
    userId: string;
}
export declare const UserQuery: Model<UserQuery>;

export type Find<Item> = (by: Partial<Item>, options?: {
    signal?: WebSignal;
}) => Promise<Item | undefined>;

export type Findable = {
    readonly [Name in keyof Groups]: WithFind<Groups[Name]>;
};

export type Texts = string[];
export declare const Texts: Model<Texts>;

export type Version = "1.0" | "1.1.0" | "1.2.0" | "1.2.2";

export type WithFind<Group> = Group extends {
    list(query?: infer Query, options?: infer _): PagePromise<infer Item>;
} ? Query extends {
    page?: number | undefined;
} ? Group & {
    readonly find: Find<Item>;
} : Group : Group;

type Groups = Client<typeof contract>;
