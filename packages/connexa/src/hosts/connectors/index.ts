import type { Operation } from "@ofsc/contract";
import { HostConnector, HostConnectorInput } from "../../connectors/connector.js";
import { byNumber, PageCounts } from "../../page.js";
import { HostQuery, ListOfHost } from "../../queries.js";
import { text } from "../../text.js";
import { Text } from "../../values.js";

/** Lists connectors of hosts. */
export const list = {
  route: "GET /api/v1/hosts/connectors",
  query: ListOfHost,
  page: HostConnector,
  envelope: PageCounts,
  paging: byNumber,
} satisfies Operation;

/** Gets a connector of a host. */
export const get = {
  route: "GET /api/v1/hosts/connectors/{connectorId}",
  response: HostConnector,
} satisfies Operation;

/** Creates a connector of a host. */
export const create = {
  route: "POST /api/v1/hosts/connectors",
  body: HostConnectorInput,
  query: HostQuery,
  response: HostConnector,
} satisfies Operation;

/** Replaces a connector of a host, as a whole. */
export const update = {
  route: "PUT /api/v1/hosts/connectors/{connectorId}",
  body: HostConnectorInput,
  response: HostConnector,
} satisfies Operation;

const remove = {
  route: "DELETE /api/v1/hosts/connectors/{connectorId}",
  query: HostQuery,
} satisfies Operation;

export {
  /** Deletes a connector of a host. */
  remove as delete,
};

/** Gets the OpenVPN profile of a connector, as text. It holds keys. */
export const profile = {
  route: "POST /api/v1/hosts/connectors/{connectorId}/profile",
  response: Text,
  returns: text,
  replay: true,
} satisfies Operation;

/** Gets a token for the encrypted profile of a connector, as text. */
export const encryptProfile = {
  route: "POST /api/v1/hosts/connectors/{connectorId}/profile/encrypt",
  response: Text,
  returns: text,
  replay: true,
} satisfies Operation;

/** Lets a connector connect again. Since 1.2.0. */
export const activate = {
  route: "PUT /api/v1/hosts/connectors/{connectorId}/activate",
} satisfies Operation;

/** Lets a connector connect no more. Since 1.2.0. */
export const suspend = {
  route: "PUT /api/v1/hosts/connectors/{connectorId}/suspend",
} satisfies Operation;
