import { createMetadata } from "@ofsc/metadata";
import { packPlugin } from "@ofsc/plugin/project";
import { isOfscError } from "@ofsc/transport";
import type { Context } from "../../context.js";
import { exitCodes } from "../../errors/exit-codes.js";
import { connect } from "../../operation/connect.js";
import { asList } from "../../output/as-list.js";
import { createPrinter } from "../../output/printer.js";
import { folderOf, inProject } from "./project.js";
import { propertiesOn } from "./properties-on.js";

/** Lists what OFS would refuse; warnings are what only an older page of Oracle says. */
export async function run(context: Context): Promise<number> {
  const folder = folderOf(context);
  const { config, warnings } = await inProject(folder, () => packPlugin(folder, context.io.env));
  // Where there is no instance to ask, all else is told.
  const transport = await connect(context).catch((error: unknown) => {
    if (isOfscError(error, "configuration")) return undefined;
    throw error;
  });
  const properties = transport && (await propertiesOn(createMetadata(transport), config, context.io.signal));
  const printer = await createPrinter(asList(context, ["path", "code", "expected", "warning"]));
  for (const problem of [...warnings, ...(properties ?? [])]) await printer.item(problem);
  await printer.end();
  if (properties === undefined)
    await context.io.stderr.write("properties were not compared: sign in with ofsc login, or set OFSC_INSTANCE\n");
  return properties && properties.length > 0 ? exitCodes.refused : exitCodes.done;
}
