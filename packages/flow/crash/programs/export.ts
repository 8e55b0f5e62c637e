import { exportActivities } from "../../src/index.js";
import { fileStore, ndjsonSink } from "../../src/node/index.js";
import { type Connection, connect, readConfig, ready } from "./config.js";

interface Config extends Connection {
  readonly query: Parameters<typeof exportActivities>[1];
  readonly state: string;
  readonly path: string;
}

const config = readConfig<Config>();
const { core } = connect(config);
ready();
await exportActivities(core, config.query, {
  pageRows: 250,
  checkpoint: { store: fileStore(config.state), key: "rows" },
}).to(ndjsonSink(config.path));
