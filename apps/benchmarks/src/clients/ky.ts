import ky from "ky";
import { type CreateClient, FILE, fileHeaders, headers, LIST, ONE } from "./client.js";

export const overKy: CreateClient = (baseUrl) => {
  const http = ky.create({ headers });
  return {
    name: "ky",
    get: () => http(baseUrl + ONE).json(),
    page: () => http(baseUrl + LIST).json(),
    upload: (body) => http.put(baseUrl + FILE, { headers: fileHeaders, body }).text(),
  };
};
