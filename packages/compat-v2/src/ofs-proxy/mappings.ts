import { type Mapping, type Method, mappingsOf } from "../mapping/method.js";
import { activityMethods } from "./mappings/activities.js";
import { activityActionMethods } from "./mappings/activity-actions.js";
import { activityFileMethods } from "./mappings/activity-files.js";
import { eventMethods } from "./mappings/events.js";
import { peopleMethods } from "./mappings/people.js";
import { settingMethods } from "./mappings/settings.js";
import { OFSResponse, type ResponseClass } from "./response.js";

/** Every method of `@ofs-users/proxy`. */
export const proxyMethods = {
  ...eventMethods,
  ...activityMethods,
  ...activityActionMethods,
  ...activityFileMethods,
  ...peopleMethods,
  ...settingMethods,
};

type Table = typeof proxyMethods;

/** One of them, with its name. */
export interface ProxyMapping extends Mapping {
  readonly legacy: keyof Table;
  readonly call: Table[keyof Table]["call"];
}

/** The same as a list. */
export const proxyMappings = mappingsOf("", proxyMethods) as ProxyMapping[];

/** What the answers of a method are instances of. */
export const responseClassOf = ({ answer = OFSResponse }: Pick<Method, "answer">): ResponseClass => answer;
