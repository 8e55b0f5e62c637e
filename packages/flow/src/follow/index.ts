export { AcknowledgeError } from "./acknowledge-error.js";
export { type Delivery, type FollowedEvent, type FollowHealth, type Gap, isEvent } from "./delivery.js";
export { type Following, follow, poll } from "./follow.js";
export type { FollowOptions } from "./options.js";
export type { From } from "./settings.js";
export { SubscriptionLimitError } from "./subscribe.js";
