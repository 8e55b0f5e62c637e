import * as accessGroups from "./access-groups/index.js";
import * as devices from "./devices/index.js";
import * as dnsLog from "./dns-log/index.js";
import * as dnsRecords from "./dns-records/index.js";
import * as hosts from "./hosts/index.js";
import * as locationContexts from "./location-contexts/index.js";
import * as networks from "./networks/index.js";
import * as regions from "./regions/index.js";
import * as sessions from "./sessions/index.js";
import * as settings from "./settings/index.js";
import * as userGroups from "./user-groups/index.js";
import * as users from "./users/index.js";

export {
  /** Who may reach what. */
  accessGroups,
  /** What users connect with. */
  devices,
  /** Which names were looked up. */
  dnsLog,
  /** Names of the cloud's own. */
  dnsRecords,
  /** Single servers, with what they serve. */
  hosts,
  /** From where users may connect. */
  locationContexts,
  /** Private networks, with what they serve. */
  networks,
  /** Where the cloud can be entered. */
  regions,
  /** Who was connected, and when. */
  sessions,
  /** What holds for the whole cloud. */
  settings,
  /** Users who may do the same. */
  userGroups,
  /** Who may connect. */
  users,
};
