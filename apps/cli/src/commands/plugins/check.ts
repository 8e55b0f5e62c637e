import { packPlugin } from "@ofsc/plugin/project";
import type { Context } from "../../context.js";
import { exitCodes } from "../../errors/exit-code.js";
import { createPrinter } from "../../output/printer.js";
import { folderOf, inProject } from "./project.js";
import { propertiesOn } from "./properties-on.js";

/** Lists what OFS would refuse; warnings are what only an older page of Oracle says. */
export async function run(context: Context): Promise<number> {
  const folder = folderOf(context);
  const { config, warnings } = await inProject(folder, () => packPlugin(folder, context.io.env));
  const properties = await propertiesOn(context, config);
  const printer = await createPrinter({
    ...context,
    command: { ...context.command, list: true, columns: ["path", "code", "expected", "warning"] },
  });
  for (const problem of [...warnings, ...(properties ?? [])]) await printer.item(problem);
  await printer.end();
  if (properties === undefined)
    await context.io.stderr.write("properties were not compared: sign in with ofsc login, or set OFSC_INSTANCE\n");
  return properties && properties.length > 0 ? exitCodes.refused : exitCodes.done;
}
