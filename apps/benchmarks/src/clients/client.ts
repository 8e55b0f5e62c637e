/** One way to call the service, in the terms of what is measured. */
export interface Client {
  readonly name: string;
  /** An activity, parsed. */
  get(): Promise<unknown>;
  /** A page of 1,000 activities, parsed. */
  page(): Promise<unknown>;
  /** A file property, set. */
  upload(file: Uint8Array<ArrayBuffer>): Promise<unknown>;
  close?(): Promise<void>;
}

/** Makes a client for the server at an address. */
export type CreateClient = (baseUrl: string) => Client;

export const ACTIVITY = 4_224_010;
export const ONE = `/rest/ofscCore/v1/activities/${ACTIVITY}`;
export const LIST = "/rest/ofscCore/v1/activities?resources=SUNRISE&dateFrom=2026-12-01&dateTo=2026-12-07&limit=1000";
export const FILE = `${ONE}/XA_SIGNATURE`;

/** What a client sends that knows nothing of OFS. */
export const headers = { accept: "application/json", authorization: "Bearer bench" };
export const fileHeaders = { ...headers, "content-type": "image/png" };
