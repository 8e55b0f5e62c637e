/** @internal The same keys with other values. */
export const mapValues = <From, To>(
  values: Readonly<Record<string, From>> | undefined,
  to: (value: From, key: string) => To,
): Record<string, To> => Object.fromEntries(Object.entries(values ?? {}).map(([key, value]) => [key, to(value, key)]));
