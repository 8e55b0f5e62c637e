import { createMetadata, type EnumerationValue, type PropertyInput } from "@ofsc/metadata";
import { missingProperties, packPlugin, uploadPlugin } from "@ofsc/plugin/project";
import { type Context, own } from "../../context.js";
import { exitCodes } from "../../errors/exit-codes.js";
import { UsageError } from "../../errors/usage-error.js";
import { settingsOf, transportOf } from "../../operation/connect.js";
import { instanceIn } from "../../settings/instance-in.js";
import { folderOf, inProject } from "./project.js";
import { propertiesOn } from "./properties-on.js";

/** Brings a plugin to an instance, once everything about it is right. */
export async function run(context: Context): Promise<number> {
  const { io } = context;
  const folder = folderOf(context);
  const packed = await inProject(folder, () => packPlugin(folder, io.env));
  const settings = await settingsOf(context);
  const metadata = createMetadata(transportOf(context, settings));
  const { plugins, properties } = metadata;
  const problems = await propertiesOn(metadata, packed.config, io.signal);
  const create = own<boolean>(context, "create-properties") === true;
  const missing = create ? missingProperties(packed.config, problems) : [];
  const left = problems.filter(({ path }) => !missing.some((one) => one.path === path));
  if (left.length > 0) {
    throw new UsageError(
      left.map(({ path = "", code, expected }) => ({
        at: path,
        why: code === "missing" ? "is not on the instance; --create-properties creates it" : `is not ${expected}`,
      })),
    );
  }
  const instance = instanceIn(settings);
  if (own<boolean>(context, "dry-run")) {
    for (const { label } of missing) await io.stderr.write(`would create the property ${label}\n`);
    await io.stderr.write(`would upload ${packed.config.label} to ${instance}\n`);
    await io.stdout.write(`${packed.hash}\n`);
    return exitCodes.done;
  }
  const options = { signal: io.signal };
  for (const { label, property, values } of missing) {
    await properties.createOrReplace(label, property as PropertyInput, options);
    if (values)
      await properties.enumerationList.replaceAll(label, { items: [...values] as EnumerationValue[] }, options);
    await io.stderr.write(`created the property ${label}\n`);
  }
  const uploaded = await uploadPlugin(folder, packed, {
    instance,
    force: own<boolean>(context, "force") === true,
    send: (pluginFile) => plugins.import({ pluginFile }, options),
  });
  const said = uploaded ? `uploaded to ${instance}` : `is on ${instance} already: nothing has changed since`;
  await io.stderr.write(`${packed.config.label} ${said}\n`);
  await io.stdout.write(`${packed.hash}\n`);
  return exitCodes.done;
}
