import * as projects from "./projects/index.js";
import * as server from "./server/index.js";
import * as tasks from "./tasks/index.js";
import * as workflows from "./workflows/index.js";

export {
  /** What tasks and workflows belong to. */
  projects,
  /** How the server is. */
  server,
  /** Single pieces of work. */
  tasks,
  /** Tasks that depend on each other, as one. */
  workflows,
};
