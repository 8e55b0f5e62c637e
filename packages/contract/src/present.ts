/** What is given of options: a member that is `undefined` is as absent, and hides nothing that it is spread over. */
export function present<T extends object>(given: T = {} as T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as never;
}
