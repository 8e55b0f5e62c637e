import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import type { Context } from "../context.js";
import { own } from "../context.js";
import { exitCodes } from "../errors/exit-codes.js";
import { readCatalog } from "../mcp/catalog.js";
import { readDocuments } from "../mcp/documents.js";
import { createServer } from "../mcp/server.js";
import { connect } from "../operation/connect.js";
import { accessOf, sentenceOf } from "../settings/access.js";
import { versionOf } from "../version.js";

/** Serves until the host closes its end. */
export async function run(context: Context): Promise<number> {
  const { io } = context;
  const transport = await connect(context);
  const allowWrite = own<string[]>(context, "allow-write") ?? [];
  const server = createServer({
    catalog: await readCatalog(context.program),
    transport,
    version: await versionOf(),
    allowWrite,
    tools: own<string[]>(context, "tools") ?? [],
    documents: await readDocuments(),
  });
  const access = sentenceOf(await accessOf(context, transport));
  const writes = allowWrite.join(", ") || "none";
  await io.stderr.write(`ofsc mcp: ${transport.principal ?? transport.baseUrl}. ${access} Writes: ${writes}\n`);
  const stdio = new StdioServerTransport();
  const closed = new Promise<void>((done) => {
    server.server.onclose = done;
    io.signal.addEventListener("abort", () => void server.close(), { once: true });
    process.stdin.once("end", () => void server.close());
  });
  await server.connect(stdio);
  await closed;
  return exitCodes.done;
}
