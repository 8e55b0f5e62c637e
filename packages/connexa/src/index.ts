import "./paths.js";

export { AccessGroup, AccessGroupInput, AccessItem } from "./access-groups/access-group.js";
export { authOf, clientCredentials } from "./auth.js";
export { HostConnector, HostConnectorInput, NetworkConnector, NetworkConnectorInput } from "./connectors/connector.js";
export { IkePhase, IkeProtocol, IpsecConfig } from "./connectors/ipsec.js";
export { type ConnexaClient, type ConnexaOptions, connectConnexa, createConnexa } from "./create-connexa.js";
export { Device, DeviceInput } from "./devices/device.js";
export { DnsRecord, DnsRecordInput } from "./dns-records/dns-record.js";
export type { Find, Findable, WithFind } from "./find.js";
export { Host, HostInput } from "./hosts/host.js";
export { LocationContext, LocationContextInput } from "./location-contexts/location-context.js";
export { Network, NetworkInput } from "./networks/network.js";
export { Route, RouteInput } from "./networks/routes/route.js";
export { type PaceOptions, pace } from "./pace/pace.js";
export { PageCounts } from "./page.js";
export { Region } from "./regions/region.js";
export {
  Application,
  ApplicationInput,
  ApplicationRoute,
  CustomService,
  IpService,
  IpServiceInput,
  Range,
  ServiceConfig,
  ServiceRoute,
} from "./services/service.js";
export { ListSessions, Session } from "./sessions/session.js";
export { sinceOf, type Version, versions } from "./since.js";
export { TunnelBypass, UserGroup, UserGroupInput } from "./user-groups/user-group.js";
export { User, UserInput } from "./users/user.js";
export { DnsServers, DnsZone, DnsZones, Subnets } from "./values.js";
export { connexa } from "./vendor.js";
