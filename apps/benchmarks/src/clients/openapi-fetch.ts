import createClient from "openapi-fetch";
import { ACTIVITY, type CreateClient, fileHeaders, headers } from "./client.js";

type Answer = { responses: { 200: { content: { "application/json": unknown } } } };
interface Paths {
  "/rest/ofscCore/v1/activities/{id}": { get: { parameters: { path: { id: number } } } & Answer };
  "/rest/ofscCore/v1/activities": { get: { parameters: { query: Record<string, string | number> } } & Answer };
  "/rest/ofscCore/v1/activities/{id}/{label}": {
    put: {
      parameters: { path: { id: number; label: string } };
      requestBody: { content: { "image/png": Uint8Array<ArrayBuffer> } };
      responses: { 204: { content?: never } };
    };
  };
}

export const overOpenapiFetch: CreateClient = (baseUrl) => {
  const http = createClient<Paths>({ baseUrl, headers });
  const list = { resources: "SUNRISE", dateFrom: "2026-12-01", dateTo: "2026-12-07", limit: 1000 };
  return {
    name: "openapi-fetch",
    get: async () => (await http.GET("/rest/ofscCore/v1/activities/{id}", { params: { path: { id: ACTIVITY } } })).data,
    page: async () => (await http.GET("/rest/ofscCore/v1/activities", { params: { query: list } })).data,
    upload: (body) =>
      http.PUT("/rest/ofscCore/v1/activities/{id}/{label}", {
        params: { path: { id: ACTIVITY, label: "XA_SIGNATURE" } },
        headers: fileHeaders,
        body,
        bodySerializer: (content) => content,
      }),
  };
};
