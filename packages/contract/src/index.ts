export { argumentsOf, isOptional, type Place, toInvocation } from "./arguments.js";
export {
  type Attempt,
  type Call,
  type CallResult,
  createCall,
  type Drift,
  type Progress,
  type RequestOptions,
  responseOf,
  type Timeouts,
} from "./call.js";
export { checkBody, checkInvocation } from "./check.js";
export { type Client, call, createClient, type Sender } from "./client.js";
export { contentDisposition, fileNameOf } from "./content-disposition.js";
export { type Decoded, DecodeError, decoded } from "./decoded.js";
export { bytes } from "./encodings/bytes.js";
export type { Decoding, EncodedBody, Encoding, Transfer } from "./encodings/encoding.js";
export { file } from "./encodings/file.js";
export { form } from "./encodings/form.js";
export { multipart } from "./encodings/multipart.js";
export { isStream, toBytes } from "./encodings/text.js";
export {
  annotate,
  copyError,
  type ErrorFacts,
  forbidRepeat,
  hasBrand,
  OfscError,
  PagingError,
  rebuildError,
} from "./errors.js";
export { type Field, fieldOf } from "./field.js";
export { type Content, Download, Upload } from "./files.js";
export { date, dateTime, time } from "./formats.js";
export type { Arguments, Given, Output } from "./infer.js";
export type { Invocation } from "./invocation.js";
export { isObject } from "./is-object.js";
export { Link, type Linked, linked } from "./link.js";
export { MetadataCatalog } from "./metadata-catalog.js";
export {
  extend,
  extensible,
  type Model,
  modelOf,
  type Open,
  object,
  openEnum,
  patch,
  type Shape,
  schemaOf,
} from "./model.js";
export {
  type Contract,
  isOperation,
  isReplayable,
  type Limit,
  mapOperations,
  type Operation,
  parseRoute,
  type Route,
  statusesOf,
  type Verb,
} from "./operation.js";
export {
  callbackOption,
  checkOptions,
  countOption,
  millisecondsOption,
  nearest,
  type OptionKind,
  type OptionTable,
  objectOption,
  onOffOption,
  textOption,
  timeoutOptions,
  validation,
} from "./options.js";
export type { AllOptions, AnyPage, Page, PagePromise } from "./page.js";
export { allAtOnce } from "./paging/all-at-once.js";
export { byLink } from "./paging/by-link.js";
export { byHasMore, byOffset } from "./paging/by-offset.js";
export { byToken } from "./paging/by-token.js";
export { once } from "./paging/once.js";
export type { Decode, Listing, ListOperation, PageFacts, Paging, Position } from "./paging/paging.js";
export { type Ahead, type Step, stepsOf, walk } from "./paging/walk.js";
// Only what is exported like this can be declared further with `declare module`.
export * from "./paths.js";
export { present } from "./present.js";
export {
  type Bounds,
  describeProblem,
  type Expected,
  isSecretName,
  type Problem,
  type ProblemCode,
  pathOf,
  problem,
  type Wish,
} from "./problem.js";
export { isHarmless, problemsOf } from "./problems.js";
export { int, max, maxLength, members, min, minLength, pattern, rule } from "./rules.js";
export { dictionary } from "./schema/object.js";
export {
  accepts,
  type Definition,
  definitionOf,
  type Facts,
  factsOf,
  isSchema,
  type Payload,
  toCheck,
  withParts,
  withRules,
} from "./schema/schema.js";
export type { ListStyle, Said, Vendor } from "./vendor.js";
export type {
  Bytes,
  WebBlob,
  WebBody,
  WebFetch,
  WebFormData,
  WebHeaders,
  WebInit,
  WebReader,
  WebRequest,
  WebResponse,
  WebSearchParams,
  WebSignal,
  WebUrl,
} from "./web.js";
export { readQuery, writePath, writeQuery } from "./wire.js";
