import { definePlugin } from "@ofsc/plugin";
import { checkArchive, pluginXml, zipArchive } from "@ofsc/plugin/archive";
import { checkProperties } from "@ofsc/plugin/project";
import { isOfscError, type Ofsc } from "@ofsc/sdk";
import type { Print } from "../recipe.js";

const config = definePlugin({
  label: "meter_reading",
  name: "Meter reading",
  entity: "activity",
  properties: { activity: { aid: "text", XA_NOTES: "text", XA_METER: "number" } },
});

/** Compares what a plugin wants with an instance, creates what is missing, packs it and uploads it. */
export async function aPluginAndItsProperties(ofsc: Ofsc, print: Print): Promise<void> {
  const { properties, plugins } = ofsc.metadata;
  const known = (label: string) =>
    properties.get(label).then(
      (found) => found as { type: string },
      (error: unknown) => {
        if (isOfscError(error, "not_found")) return undefined;
        throw error;
      },
    );
  for (const { path, code } of await checkProperties(config, known)) print(path, code);
  const translations = [{ language: "en", name: "Meter" }];
  await properties.createOrReplace("XA_METER", { type: "integer", entity: "activity", gui: "text", translations });
  print("problems:", (await checkProperties(config, known)).length);

  const page = new TextEncoder().encode("<!doctype html><title>Meter</title>");
  print("archive:", checkArchive([{ path: "index.html", size: page.byteLength }]).length, "problems");
  const xml = await pluginXml(config, await zipArchive([{ path: "index.html", content: page }]));
  await plugins.import({ pluginFile: new File([xml], "plugin.xml", { type: "text/xml" }) });
  print("uploaded");
}
