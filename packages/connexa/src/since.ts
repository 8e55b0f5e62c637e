/** The versions of the service, as its documentation counts them: all answer under one address. */
export type Version = "1.0" | "1.1.0" | "1.2.0" | "1.2.2";
/** The versions that there are, the oldest first. */
export const versions: readonly Version[] = ["1.0", "1.1.0", "1.2.0", "1.2.2"];

/** Since when there is an operation, by its name or that of its group; the others have always been there. */
const since: Readonly<Record<string, Version>> = {
  devices: "1.1.0",
  "devices.createProfile": "1.2.2",
  "devices.deleteProfile": "1.2.2",
  "dnsRecords.get": "1.1.0",
  "hosts.connectors.activate": "1.2.0",
  "hosts.connectors.suspend": "1.2.0",
  "networks.connectors.activate": "1.2.0",
  "networks.connectors.startIpsec": "1.1.0",
  "networks.connectors.stopIpsec": "1.1.0",
  "networks.connectors.suspend": "1.2.0",
  sessions: "1.1.0",
  "userGroups.get": "1.1.0",
  "users.activate": "1.2.0",
  "users.suspend": "1.2.0",
};

/** Since when there is an operation, such as `dnsRecords.get`. */
export const sinceOf = (name: string): Version => since[name] ?? since[name.split(".")[0] ?? ""] ?? "1.0";
