import { expect } from "vitest";
import { json, scriptedClient } from "../../../test/ofs-proxy.js";
import { prove } from "../../../test/prove.js";
import { fileDifferences } from "./files.js";

const noContent = () => new Response(null, { status: 204 });
const refused = { type: "about:blank", title: "Conflict", status: "409", detail: "it is started" };
const file = (content: BodyInit, type: string) => new Response(content, { headers: { "content-type": type } });

prove(fileDifferences, {
  "`getActivityFileProperty`": async () => {
    const about = { name: "a.txt", mediaType: "text/plain" };
    const { ofs, sent } = scriptedClient(json(about), file("hello", "text/plain"));
    const answer = await ofs.getActivityFileProperty(1, "p");
    expect(answer).toMatchObject({
      status: 200,
      data: { ...about, content: "hello" },
      contentType: "application/json",
    });
    expect(sent.map(({ headers }) => headers.get("accept"))).toEqual(["application/json", "text/plain"]);
    const broken = scriptedClient(json(about), json(refused, 409));
    expect(await broken.ofs.getActivityFileProperty(1, "p")).toMatchObject({ status: 409, data: refused });
  },
  "`getActivityFilePropertyContent` without a media type": async () => {
    const { ofs, sent } = scriptedClient(
      file("pixels", "image/png"),
      file("[1]", "application/json"),
      file("{", "text/json"),
    );
    const image = await ofs.getActivityFilePropertyContent(1, "p");
    expect(await image.data.text()).toBe("pixels");
    expect(image.contentType).toBe("image/png");
    expect((await ofs.getActivityFilePropertyContent(1, "p", "*/*")).data).toEqual([1]);
    expect((await ofs.getActivityFilePropertyContent(1, "p", "text/json")).data).toBe("{");
    const octets = "application/octet-stream";
    expect(sent.map(({ headers }) => headers.get("accept"))).toEqual([octets, octets, "text/json"]);
  },
  "File names in `setActivityFileProperty`": async () => {
    const { ofs, sent } = scriptedClient(noContent());
    expect(await ofs.setActivityFileProperty(1, "p", new Blob(["x"]), '日本 "1".txt')).toMatchObject({ status: 204 });
    expect(sent[0]?.headers.get("content-disposition")).toBe(
      `attachment; filename="__ _1_.txt"; filename*=UTF-8''%E6%97%A5%E6%9C%AC%20%221%22.txt`,
    );
  },
  "A `Blob` of type `application/json`": async () => {
    const { ofs, sent } = scriptedClient(noContent());
    for (const content of [new Blob(['{"a":1}']), '{"a":1}', { a: 1 }]) {
      await ofs.setActivityFileProperty(1, "p", content, "a.json", "application/json");
      expect(await sent.at(-1)?.text()).toBe('{"a":1}');
      expect(sent.at(-1)?.headers.get("content-type")).toBe("application/json");
    }
  },
  "`setActivityFileProperty` without a media type": async () => {
    const { ofs, sent } = scriptedClient(noContent());
    await ofs.setActivityFileProperty(1, "p", new Blob(["x"], { type: "image/png" }), "a");
    await ofs.setActivityFileProperty(1, "p", new Blob(["x"]), "a", "*/*");
    const types = sent.map(({ headers }) => headers.get("content-type"));
    expect(types).toEqual(["image/png", "application/octet-stream"]);
  },
  "`importPlugins` without a file, or with one that is not there": async () => {
    const { ofs, sent } = scriptedClient();
    expect(await ofs.importPlugins()).toMatchObject({ status: -1, description: "importPlugins: pass a file or data" });
    const missing = await ofs.importPlugins("/no/such/plugin.xml");
    expect(missing).toMatchObject({ status: -1, description: expect.stringContaining("ENOENT") });
    expect(sent).toEqual([]);
  },
  "The name of the file in `importPlugins`": async () => {
    const { ofs, sent } = scriptedClient(noContent());
    const here = new URL(import.meta.url);
    await ofs.importPlugins(here.pathname);
    await ofs.importPlugins(here);
    await ofs.importPlugins(new TextEncoder().encode(here.pathname));
    await ofs.importPlugins(new File(["<plugins/>"], "mine.xml"));
    await ofs.importPlugins(undefined, new Blob(["<plugins/>"]));
    const files = await Promise.all(sent.map(async (request) => (await request.formData()).get("pluginFile") as File));
    expect(files.map(({ name, type }) => [name, type])).toEqual([
      ...Array.from({ length: 3 }, () => ["files.test.ts", "text/xml"]),
      ["mine.xml", "text/xml"],
      ["plugin.xml", "text/xml"],
    ]);
    expect(await files[1]?.text()).toContain("files.test.ts");
    expect(await files[4]?.text()).toBe("<plugins/>");
  },
});
