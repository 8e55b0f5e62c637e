import { create } from "axios";
import { type CreateClient, FILE, fileHeaders, headers, LIST, ONE } from "./client.js";

export const overAxios: CreateClient = (baseURL) => {
  const http = create({ baseURL, headers });
  return {
    name: "axios",
    get: async () => (await http.get(ONE)).data,
    page: async () => (await http.get(LIST)).data,
    upload: async (body) => (await http.put(FILE, body, { headers: fileHeaders })).data,
  };
};
