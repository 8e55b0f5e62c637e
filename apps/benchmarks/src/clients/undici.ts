import { Agent, request } from "undici";
import { type CreateClient, FILE, fileHeaders, headers, LIST, ONE } from "./client.js";

export const undiciRequest: CreateClient = (baseUrl) => {
  const dispatcher = new Agent();
  const read = async (path: string) => (await request(baseUrl + path, { dispatcher, headers })).body.json();
  return {
    name: "undici request",
    get: () => read(ONE),
    page: () => read(LIST),
    upload: async (body) => {
      const answer = await request(baseUrl + FILE, { dispatcher, method: "PUT", headers: fileHeaders, body });
      return answer.body.text();
    },
    close: () => dispatcher.close(),
  };
};
