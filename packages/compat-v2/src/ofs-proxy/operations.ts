import * as booking from "@ofsc/capacity/booking";
import type { Operation } from "@ofsc/contract";
import * as activities from "@ofsc/core/activities";
import * as events from "@ofsc/core/events";
import * as resources from "@ofsc/core/resources";
import * as routes from "@ofsc/core/routes";
import * as users from "@ofsc/core/users";
import * as forms from "@ofsc/metadata/forms";
import * as linkTemplates from "@ofsc/metadata/link-templates";
import * as plugins from "@ofsc/metadata/plugins";
import * as properties from "@ofsc/metadata/properties";
import * as timeSlots from "@ofsc/metadata/time-slots";
import type { ProxyMapping } from "./mappings.js";

/** The operations by the names that the mappings call them by: these alone, so that a browser loads no others. */
export const operations: { readonly [Name in ProxyMapping["call"]]: Operation } = {
  "core.events.subscriptions.list": events.subscriptions.list,
  "core.events.subscriptions.create": events.subscriptions.create,
  "core.events.subscriptions.delete": events.subscriptions.delete,
  "core.events.subscriptions.get": events.subscriptions.get,
  "core.events.list": events.list,
  "core.activities.bulkUpdate": activities.bulkUpdate,
  "core.activities.create": activities.create,
  "core.activities.delete": activities.delete,
  "core.activities.get": activities.get,
  "core.activities.update": activities.update,
  "core.activities.links.list": activities.links.list,
  "core.activities.links.get": activities.links.get,
  "core.activities.list": activities.list,
  "core.activities.search": activities.search,
  "core.activities.submittedForms.list": activities.submittedForms.list,
  "core.activities.move": activities.move,
  "core.activities.delay": activities.delay,
  "core.activities.reopen": activities.reopen,
  "core.activities.start": activities.start,
  "core.activities.suspend": activities.suspend,
  "core.activities.complete": activities.complete,
  "core.activities.stopTravel": activities.stopTravel,
  "core.activities.cancel": activities.cancel,
  "core.activities.startPrework": activities.startPrework,
  "core.activities.enroute": activities.enroute,
  "core.activities.notDone": activities.notDone,
  "core.activities.files.get": activities.files.get,
  "core.activities.files.describe": activities.files.describe,
  "core.activities.files.set": activities.files.set,
  "core.users.list": users.list,
  "core.users.get": users.get,
  "core.resources.list": resources.list,
  "core.resources.get": resources.get,
  "core.resources.update": resources.update,
  "core.resources.assistants": resources.assistants,
  "core.routes.get": routes.get,
  "core.resources.positions.lastKnown": resources.positions.lastKnown,
  "metadata.plugins.import": plugins.import,
  "metadata.properties.list": properties.list,
  "metadata.properties.get": properties.get,
  "metadata.properties.createOrReplace": properties.createOrReplace,
  "metadata.properties.update": properties.update,
  "metadata.forms.list": forms.list,
  "metadata.forms.get": forms.get,
  "metadata.linkTemplates.list": linkTemplates.list,
  "metadata.timeSlots.list": timeSlots.list,
  "capacity.booking.grid": booking.grid,
  "capacity.booking.options": booking.options,
};
