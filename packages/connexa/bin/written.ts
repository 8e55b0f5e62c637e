import { flag } from "../../../apps/cli/src/commands/define.js";
import { ownCommands } from "../../../apps/cli/src/commands/own.js";
import { commonFlagsOf } from "../../../apps/cli/src/lines/common-flags.js";
import { nothingWritten, type Written } from "../../../apps/cli/src/manifest/written.js";
import { versions } from "../src/since.js";
import { program } from "./program.js";

/** What nobody can derive about the commands of CloudConnexa. */
export const written: Written = {
  ...nothingWritten,
  sections: { connexa: "What is joined" },
  groups: {
    mock: { section: "Start here", text: "Starts a mock CloudConnexa on this machine" },
    networks: { section: "What is joined", text: "Private networks, with what they serve" },
    hosts: { section: "What is joined", text: "Single servers, with what they serve" },
    "dns-records": { section: "What is joined", text: "Names of the cloud's own" },
    regions: { section: "What is joined", text: "Where the cloud can be entered" },
    users: { section: "Who connects", text: "Who may connect" },
    "user-groups": { section: "Who connects", text: "Users who may do the same" },
    devices: { section: "Who connects", text: "What users connect with" },
    "access-groups": { section: "Who connects", text: "Who may reach what" },
    "location-contexts": { section: "Who connects", text: "From where users may connect" },
    sessions: { section: "Who connects", text: "Who was connected, and when" },
    settings: { section: "Settings", text: "What holds for the whole cloud" },
    "dns-log": { section: "Settings", text: "Which names were looked up" },
    completion: { section: "Settings", text: "Completes commands at the touch of Tab" },
  },
  columns: {
    "connexa.networks.list": ["id", "name", "internetAccess", "egress", "description"],
    "connexa.hosts.list": ["id", "name", "internetAccess", "domain", "description"],
    "connexa.users.list": ["id", "username", "email", "role", "groupId", "status", "connectionStatus"],
    "connexa.userGroups.list": ["id", "name", "internetAccess", "maxDevice"],
    "connexa.regions.list": ["id", "continent", "countryIso", "regionName"],
  },
  examples: {
    "connexa.networks.list": ["connexa networks list", 'connexa networks list --all --query "[?egress].name" -o csv'],
    "connexa.networks.create": ["connexa networks create --name field --internet-access SPLIT_TUNNEL_ON"],
    "connexa.users.create": ["connexa users create --username ada --group-id GROUP"],
  },
  values: {
    networkId: { list: "connexa.networks.list", member: "id" },
    hostId: { list: "connexa.hosts.list", member: "id" },
    userId: { list: "connexa.users.list", member: "id", called: "username" },
    userGroupId: { list: "connexa.userGroups.list", member: "id" },
    groupId: { list: "connexa.userGroups.list", member: "id" },
    regionId: { list: "connexa.regions.list", member: "id", called: "regionName" },
    vpnRegionId: { list: "connexa.regions.list", member: "id", called: "regionName" },
  },
  commands: {
    mock: {
      summary: "Starts a mock CloudConnexa on this machine, for a command or until it is stopped.",
      module: "mock",
      kind: "read",
      args: [],
      flags: [
        flag("port", "Where it listens. Default: 8080, or any for a command", { type: "whole", label: "N" }),
        flag("api", "The version that it is. Default: the newest", { values: versions, label: "VERSION" }),
      ],
      rest: "COMMAND",
      examples: ["connexa mock -- npm test"],
    },
    ...(ownCommands["completion"] && { completion: ownCommands["completion"] }),
  },
  flags: commonFlagsOf(program),
};
