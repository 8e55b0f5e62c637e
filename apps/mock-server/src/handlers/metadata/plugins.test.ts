import { beforeEach, describe, expect, it } from "vitest";
import { type Clients, clientsOf } from "../../../test/clients.js";
import { companyServer } from "../../../test/company-server.js";
import { failureOf, statusOf } from "../../../test/core-client.js";
import type { MockServer } from "../../server.js";

let server: MockServer;
let plugins: Clients["metadata"]["plugins"];
beforeEach(() => {
  server = companyServer();
  plugins = clientsOf(server).metadata.plugins;
});
const load = (xml: string) => plugins.import({ pluginFile: new File([xml], "plugins.xml", { type: "text/xml" }) });

describe("a plugin file", () => {
  it("brings its plugins, and updates those that are there", async () => {
    const xml = '<?xml version="1.0"?><plugins><plugin label="one"/><plugin type="x" label="two"/></plugins>';
    await load(xml);
    await load(xml);
    expect([...server.world.plugins.keys()]).toEqual(["one", "two"]);
  });

  it("is refused without plugins, or where a property is missing", async () => {
    expect(await statusOf(load("not XML"))).toBe(400);
    expect(await statusOf(load("<plugins/>"))).toBe(400);
    const uses = (label: string) => `<plugin label="one"><property label="${label}"/></plugin>`;
    expect((await failureOf(load(uses("XA_NONE"))))[0]).toBe(400);
    await load(uses("XA_NOTES"));
    const body = new FormData();
    body.set("pluginFile", "text");
    const { credentials } = server;
    const headers = { authorization: `Basic ${btoa(`demo@mock:${credentials.clientSecret}`)}` };
    const url = "https://mock.test/rest/ofscMetadata/v1/plugins/custom-actions/import";
    expect((await server.fetch(new Request(url, { method: "POST", headers, body }))).status).toBe(400);
  });

  it("has its fields in rows, of which those that the service has by itself need no property", async () => {
    const uses = (label: string) =>
      `<root><plugins><plugin label="one" type="addon"><fields><field label="aid" entity="activity"/>
      <field entity="activity" label='${label}'/></fields></plugin></plugins></root>`;
    await load(uses("XA_NOTES"));
    expect(await failureOf(load(uses("XA_NONE")))).toEqual([
      400,
      "The plugin uses the property 'XA_NONE', which does not exist",
    ]);
  });

  it("carries archives that are what their hash says", async () => {
    const holds = (hash: string) => `<root><plugin label="one"><plugin_data><plugin_data_item>
      <hosted_plugin_data name="a.zip" content_hash="${hash}"><content><![CDATA[YWJj]]></content></hosted_plugin_data>
      </plugin_data_item></plugin_data></plugin></root>`;
    await load(holds("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    expect((await failureOf(load(holds("0".repeat(64)))))[0]).toBe(400);
    expect((await failureOf(load(holds("0".repeat(64)).replace("YWJj", "%"))))[0]).toBe(400);
  });

  it("is refused with an archive that is not base64, hash or none", async () => {
    const holds = (content: string) => `<root><plugin label="one"><plugin_data><plugin_data_item>
      <hosted_plugin_data name="a.zip"><content><![CDATA[${content}]]></content></hosted_plugin_data>
      </plugin_data_item></plugin_data></plugin></root>`;
    await load(holds(" YW\nJj "));
    expect(await failureOf(load(holds("%")))).toEqual([400, "The plugin archive 'a.zip' is not base64"]);
    expect(server.world.plugins.get("one")).toMatchObject({ version: 1 });
  });

  it("is read for what it says, however it is written, and however broken", async () => {
    await load(`<root><plugin label='a&amp;b&#33;'><translation lang="de" val="Zähler"/><secured_param name="k" value="&lt;"/>
      <secured_param name="empty"/></plugin><plugin label="open"><field label="aid"><field label="XA_NOTES" entity="activity"/>`);
    expect(server.world.plugins.get("a&b!")).toMatchObject({ name: "Zähler", secured: { k: "<" }, version: 1 });
    expect(server.world.plugins.get("open")).toMatchObject({ fields: [] });
  });

  it("is refused when it is too large", async () => {
    expect(await statusOf(load("x".repeat(67 * 1024 * 1024 + 1)))).toBe(413);
  });
});

describe("a standard plugin", () => {
  it("is installed once, with its properties", async () => {
    await plugins.install("debriefing");
    expect(server.world.properties.get("XA_DEBRIEFED")).toMatchObject({ type: "string" });
    expect(await failureOf(plugins.install("debriefing"))).toEqual([409, "Plugin already existing"]);
    expect(await statusOf(plugins.install("none"))).toBe(404);
  });

  it.each([
    ["smart_kit", "OLDER_PRODUCT_VERSION"],
    ["access_check", "EXISTING_PROPERTY_TYPE_MISMATCH"],
    ["meter_reader", "INVALID_PROPERTY"],
  ])("%s ends in %s", async (label, code) => {
    const headers = { authorization: `Basic ${btoa(`demo@mock:${server.credentials.clientSecret}`)}` };
    const url = `https://mock.test/rest/ofscMetadata/v1/plugins/${label}/custom-actions/install`;
    const response = await server.fetch(new Request(url, { method: "POST", headers }));
    expect(await response.json()).toMatchObject({ status: "409", "o:errorCode": code });
  });
});
