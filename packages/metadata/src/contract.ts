import * as activityTypeGroups from "./activity-type-groups/index.js";
import * as activityTypes from "./activity-types/index.js";
import * as applications from "./applications/index.js";
import * as capacityAreas from "./capacity-areas/index.js";
import * as capacityCategories from "./capacity-categories/index.js";
import * as forms from "./forms/index.js";
import * as inventoryTypes from "./inventory-types/index.js";
import * as languages from "./languages/index.js";
import * as linkTemplates from "./link-templates/index.js";
import * as mapLayers from "./map-layers/index.js";
import * as metadataCatalog from "./metadata-catalog/index.js";
import * as nonWorkingReasons from "./non-working-reasons/index.js";
import * as organizations from "./organizations/index.js";
import * as plugins from "./plugins/index.js";
import * as properties from "./properties/index.js";
import * as resourceTypes from "./resource-types/index.js";
import * as routingProfiles from "./routing-profiles/index.js";
import * as shifts from "./shifts/index.js";
import * as timeSlots from "./time-slots/index.js";
import * as workSkillConditions from "./work-skill-conditions/index.js";
import * as workSkillGroups from "./work-skill-groups/index.js";
import * as workSkills from "./work-skills/index.js";
import * as workZoneKey from "./work-zone-key/index.js";
import * as workZones from "./work-zones/index.js";

export {
  /** Groups of activity types. */
  activityTypeGroups,
  /** Kinds of work, and what OFS does with them. */
  activityTypes,
  /** The systems that may call OFS, and what each of them may do. */
  applications,
  /** Areas with quota, and groups of them, with their categories, zones and time slots. */
  capacityAreas,
  /** Work that quota is shared out by. */
  capacityCategories,
  /** Forms that technicians fill in. */
  forms,
  /** Kinds of equipment and parts. */
  inventoryTypes,
  /** Languages of the instance. */
  languages,
  /** Kinds of links between activities. */
  linkTemplates,
  /** Shapes that maps show. */
  mapLayers,
  /** What the instance says of this API. */
  metadataCatalog,
  /** Why a resource does not work. */
  nonWorkingReasons,
  /** Companies whose people do the work. */
  organizations,
  /** Plugins: to import and to install. */
  plugins,
  /** Fields of activities, resources, inventories, service requests and users, with their values. */
  properties,
  /** Kinds of resources. */
  resourceTypes,
  /** Sets of routing plans: how OFS assigns activities on its own. */
  routingProfiles,
  /** Working hours. */
  shifts,
  /** Parts of the day to promise. */
  timeSlots,
  /** When an activity needs a skill. */
  workSkillConditions,
  /** Skills that are given out together. */
  workSkillGroups,
  /** Skills that work needs and people have. */
  workSkills,
  /** The fields that decide on the work zone. */
  workZoneKey,
  /** Where resources work. */
  workZones,
};
