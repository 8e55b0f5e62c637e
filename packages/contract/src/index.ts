export {
  type Attempt,
  type Call,
  type CallResult,
  type Drift,
  type Progress,
  type RequestOptions,
  responseOf,
  type Timeouts,
} from "./call.js";
export { checkBody, checkInvocation } from "./check.js";
export { type Client, call, createClient, type Invocation, type Sender } from "./client.js";
export { type Content, Download, Upload } from "./files.js";
export { date, dateTime, time } from "./formats.js";
export type { Arguments, Output } from "./infer.js";
export { Link } from "./link.js";
export { extensible, type Model, type Open, object, openEnum, patch, type Shape, schemaOf } from "./model.js";
export { nearest } from "./nearest.js";
export {
  type Contract,
  type Encoding,
  isOperation,
  isReplayable,
  type Limit,
  mapOperations,
  type Operation,
  type Paging,
  parseRoute,
  type Route,
  statusesOf,
  type Verb,
} from "./operation.js";
export type { AllOptions, Page, PagePromise } from "./page.js";
export { PagingError } from "./paging.js";
export { isNumberPath, type PathArguments } from "./paths.js";
export { type Problem, problemsOf } from "./problems.js";
export { readQuery, writePath, writeQuery } from "./wire.js";
