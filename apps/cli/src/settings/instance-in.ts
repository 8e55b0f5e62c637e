import type { OfscConfig } from "@ofsc/config";

/** The instance of settings, by name or else by address. */
export const instanceIn = ({ instance, baseUrl }: Pick<OfscConfig, "instance" | "baseUrl">): string =>
  instance ?? baseUrl ?? "";
