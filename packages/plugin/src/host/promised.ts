/** @internal A promise that is settled from outside, and that nobody has to wait for. */
export interface Promised<T> {
  readonly promise: Promise<T>;
  resolve(value: T): void;
  reject(error: Error): void;
}

export function promised<T>(): Promised<T> {
  const settle = {} as { resolve(value: T): void; reject(error: Error): void };
  const promise = new Promise<T>((resolve, reject) => Object.assign(settle, { resolve, reject }));
  promise.catch(() => {});
  return { promise, ...settle };
}
