import * as dates from "./dates/index.js";
import * as files from "./files/index.js";

export {
  /** The days that there are files of. */
  dates,
  /** The files of a day. */
  files,
};
