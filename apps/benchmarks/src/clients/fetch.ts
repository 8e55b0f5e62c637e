import { type CreateClient, FILE, fileHeaders, headers, LIST, ONE } from "./client.js";

/** What all the others are held against. */
export const rawFetch: CreateClient = (baseUrl) => {
  const read = async (path: string) => JSON.parse(await (await fetch(baseUrl + path, { headers })).text());
  return {
    name: "fetch",
    get: () => read(ONE),
    page: () => read(LIST),
    upload: async (body) => (await fetch(baseUrl + FILE, { method: "PUT", headers: fileHeaders, body })).text(),
  };
};
