import type { Layer, TransportOptions } from "@ofsc/sdk";

/** Options under which a list has the three places that OFS documents for its own, as other vendors document none. */
export function limited(options: TransportOptions, route: string): TransportOptions {
  const layer: Layer = {
    name: "limited",
    operation: (operation) =>
      operation.route === route ? { ...operation, limit: { name: "activities", concurrent: 3 } } : operation,
  };
  return { ...options, layers: [...(options.layers ?? []), layer] };
}
