export { collection, findIn, type Wish } from "./collection.js";
export { checkKnown, invalidValue, oneOf, required } from "./invalid.js";
export { checkLabel } from "./label.js";
export { linksTo, listing, whole } from "./listing.js";
export { namesIn, namesOf, readNames } from "./names.js";
