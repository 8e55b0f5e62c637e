import type { PluginConfig } from "@ofsc/plugin";

/** Values of secured parameters, which no file of a project has: `OFSC_PLUGIN_<NAME>`. */
export const securedOf = (
  { secured = [] }: Pick<PluginConfig, "secured">,
  env: Readonly<Record<string, string | undefined>>,
): Record<string, string> =>
  Object.fromEntries(
    secured.flatMap((name) => {
      const value = env[`OFSC_PLUGIN_${name.toUpperCase()}`];
      return value === undefined ? [] : [[name, value]];
    }),
  );
