export { collection, findIn, type Wish } from "./collection.js";
export { checkKnown, checkLabel, invalidValue, oneOf, required } from "./invalid.js";
export { linksTo, listing, whole } from "./listing.js";
export { namesIn, namesOf, readNames } from "./names.js";
