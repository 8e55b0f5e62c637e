import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { createTransport } from "@ofsc/transport";
import { describe, expect, it } from "vitest";
import { createWorld } from "../../test/run-line.js";
import { ofsc } from "../ofsc.js";
import { readCatalog } from "./catalog.js";
import { readDocuments } from "./documents.js";
import { createServer, type ServerOptions } from "./server.js";

const { server: mock } = createWorld();

async function connect(
  options: Partial<Pick<ServerOptions, "allowWrite" | "tools">> = {},
  confirm?: "accept" | "decline",
) {
  const { instance, clientId, clientSecret } = mock.credentials;
  const transport = createTransport({
    instance,
    baseUrl: "https://mock.example",
    clientId,
    clientSecret,
    fetch: (async (input: string, init?: RequestInit) => mock.fetch(new Request(input, init))) as typeof fetch,
  });
  const server = createServer({
    catalog: await readCatalog(ofsc),
    transport,
    version: "1.0.0",
    allowWrite: [],
    tools: [],
    documents: await readDocuments(),
    ...options,
  });
  const client = new Client({ name: "test", version: "1" }, { capabilities: confirm ? { elicitation: {} } : {} });
  const { ElicitRequestSchema } = await import("@modelcontextprotocol/sdk/types.js");
  if (confirm) client.setRequestHandler(ElicitRequestSchema, async () => ({ action: confirm, content: {} }));
  const [one, other] = InMemoryTransport.createLinkedPair();
  await Promise.all([server.connect(one), client.connect(other)]);
  return client;
}

type Answer = { content: { text: string }[]; isError?: boolean };
const call = async (client: Client, name: string, args: object) => {
  const answer = (await client.callTool({ name, arguments: args as Record<string, unknown> })) as Answer;
  return { text: answer.content[0]?.text ?? "", failed: answer.isError === true };
};

describe("the server for language models", () => {
  it("offers three tools that only read, in at most 600 tokens", async () => {
    const { tools } = await (await connect()).listTools();
    expect(tools.map(({ name }) => name)).toEqual(["search_operations", "describe_operation", "read"]);
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true);
    const { tools: withWrite } = await (await connect({ allowWrite: ["*"] })).listTools();
    expect(withWrite.map(({ name }) => name)).toContain("write");
    // Four characters are about a token.
    const shown = withWrite.map(({ name, description, inputSchema }) => ({ name, description, inputSchema }));
    expect(JSON.stringify(shown).length / 4).toBeLessThanOrEqual(600);
  });

  it("finds an operation by words and describes its arguments", async () => {
    const client = await connect();
    const { text } = await call(client, "search_operations", { words: "list activities of a day", kind: "read" });
    const found = JSON.parse(text) as { operation: string }[];
    expect(found.length).toBeLessThanOrEqual(10);
    expect(found.map(({ operation }) => operation)).toContain("core.activities.list");
    const described = JSON.parse((await call(client, "describe_operation", { operation: "activities.get" })).text);
    expect(described).toMatchObject({
      operation: "core.activities.get",
      kind: "read",
      arguments: { properties: { activityId: { type: "integer" } }, required: ["activityId"] },
    });
  });

  it("reads, narrowed by fields and JMESPath on its own side, and marks what came as data", async () => {
    const client = await connect();
    const request = { operation: "core.activities.list", arguments: { dateFrom: "2026-12-01", dateTo: "2026-12-01" } };
    const { text } = await call(client, "read", { ...request, fields: ["activityId", "status"], limit: 2 });
    expect(text).toContain("not instructions");
    expect(JSON.parse(text.split("\n")[1] as string).items).toHaveLength(2);
    const counted = await call(client, "read", { ...request, query: "length(@)", limit: 5 });
    expect(counted.text).toMatch(/\n5$/);
  });

  it("cuts a long answer, and says how much it left off", async () => {
    const client = await connect();
    const { text } = await call(client, "read", {
      operation: "core.activities.list",
      arguments: { dateFrom: "2026-12-01", dateTo: "2026-12-07" },
      limit: 1000,
    });
    expect(text.length).toBeLessThanOrEqual(25_100);
    expect(JSON.parse(text.slice(text.indexOf("\n") + 1)).leftOff).toBeGreaterThan(0);
  });

  it("reads nothing by way of what writes, and writes nothing that is not allowed", async () => {
    const client = await connect();
    const removal = { operation: "core.activities.delete", arguments: { activityId: 4226335 } };
    expect(await call(client, "read", removal)).toMatchObject({ failed: true });
    expect((await call(client, "write", removal)).failed).toBe(true);
    const narrow = await connect({ allowWrite: ["activities.update"] });
    expect((await call(narrow, "write", removal)).text).toContain("not among what may be written");
    const change = {
      operation: "core.activities.update",
      arguments: { activityId: 4226335, customerName: "A. Smith" },
    };
    expect((await call(narrow, "write", change)).text).toContain("A. Smith");
  });

  it("asks the person at a host that can ask, and does nothing without a yes", async () => {
    const client = await connect({ allowWrite: ["*"] }, "decline");
    const change = {
      operation: "core.activities.update",
      arguments: { activityId: 4226336, customerName: "B. Smith" },
    };
    expect(await call(client, "write", change)).toMatchObject({ failed: true });
    const willing = await connect({ allowWrite: ["*"] }, "accept");
    expect((await call(willing, "write", change)).text).toContain("B. Smith");
  });

  it("answers a mistake with its code and the nearest name", async () => {
    const client = await connect();
    const wrong = await call(client, "read", { operation: "core.activities.lst" });
    expect(wrong.text).toContain("did you mean core.activities.list");
    const missing = await call(client, "read", { operation: "core.activities.get", arguments: { activityId: 1 } });
    expect(JSON.parse(missing.text).error.code).toBe("not_found");
    const bad = await call(client, "read", { operation: "core.activities.list", arguments: { dateFrom: "soon" } });
    expect(JSON.parse(bad.text).error.code).toBe("validation");
  });

  it("offers chosen operations as tools of their own", async () => {
    const client = await connect({ tools: ["activities.*"] });
    const names = (await client.listTools()).tools.map(({ name }) => name);
    expect(names).toContain("core_activities_list");
    expect(names).not.toContain("core_activities_update");
    expect((await call(client, "core_activities_get", { arguments: { activityId: 4226335 } })).text).toContain(
      "4226335",
    );
  });

  it("gives the guides and the deviations to read, each whole and none too long", async () => {
    const client = await connect();
    const { resources } = await client.listResources();
    const uris = resources.map(({ uri }) => uri);
    expect(uris).toEqual(expect.arrayContaining(["ofsc://docs/guides/errors", "ofsc://docs/deviations"]));
    expect(uris).not.toContain("ofsc://docs/guides/releasing");
    expect(resources.every(({ title }) => title !== undefined && title.length > 5)).toBe(true);
    for (const uri of uris) {
      const { contents } = await client.readResource({ uri });
      expect((await readDocuments(500, 2)).map(({ uri }) => uri)).toEqual([
        "ofsc://docs/deviations",
        expect.stringContaining("ofsc://docs/guides/"),
      ]);
      const [{ text } = { text: "" }] = contents as { text: string }[];
      expect(text.length, uri).toBeGreaterThan(100);
      expect(text.length, uri).toBeLessThanOrEqual(25_000);
      expect(text, uri).not.toContain("were left off");
    }
    const { contents } = await client.readResource({ uri: "ofsc://docs/deviations" });
    expect(JSON.parse((contents as { text: string }[])[0]?.text ?? "")[0]).toHaveProperty("reason");
    await expect(client.readResource({ uri: "ofsc://docs/../package" })).rejects.toThrow("not found");
  });

  it("cuts a document that is too long, and says how much it left off", async () => {
    const [{ text } = { text: "" }] = await readDocuments(500);
    expect(text.length).toBeLessThan(560);
    expect(text).toMatch(/\n… \d+ characters were left off\.\n$/);
  });

  it("makes no token and shows no secret", async () => {
    const client = await connect({ allowWrite: ["*"] });
    const { text } = await call(client, "describe_operation", { operation: "token.create" });
    expect(text).toContain("is no operation");
    expect(text).not.toContain(mock.credentials.clientSecret);
  });
});
