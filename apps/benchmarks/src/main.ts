import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { overAxios } from "./clients/axios.js";
import type { Client } from "./clients/client.js";
import { rawFetch } from "./clients/fetch.js";
import { overKy } from "./clients/ky.js";
import { ofsProxy } from "./clients/ofs-proxy.js";
import { onNode, portable, quiet } from "./clients/ofsc.js";
import { overOpenapiFetch } from "./clients/openapi-fetch.js";
import { undiciRequest } from "./clients/undici.js";
import { measure } from "./measure.js";
import { scenarios } from "./scenarios.js";
import { printTable } from "./table.js";

// A word as argument leaves only the scenarios and clients with it in their name: `pnpm bench -- small @ofsc`.
const words = process.argv.slice(2).filter((word) => word !== "--");
const server = fork(fileURLToPath(new URL("server.ts", import.meta.url)), { execArgv: ["--import", "tsx"] });
const [port] = await once(server, "message");
const creators = [rawFetch, undiciRequest, overKy, overAxios, overOpenapiFetch, ofsProxy, portable, quiet, onNode];
const clients = creators.map((create) => create(`http://127.0.0.1:${port}`));

const chosen = <Named extends { name: string }>(all: readonly Named[]): readonly Named[] => {
  const found = all.filter(({ name }) => words.some((word) => name.includes(word)));
  return found.length > 0 ? found : all;
};

console.log(`Node ${process.version}: ratios to fetch, CPU and time of one call, medians over all rounds\n`);
const measured: readonly Client[] = chosen(clients);
for (const scenario of chosen(scenarios)) printTable(scenario, await measure(scenario, measured));

for (const client of clients) await client.close?.();
server.disconnect();
