export type { Listener } from "./listen.js";
export { createMock, type Mock, type MockOptions, type Received } from "./mock.js";
export { Refused } from "./refused.js";
