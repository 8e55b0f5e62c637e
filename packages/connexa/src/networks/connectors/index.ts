import type { Operation } from "@ofsc/contract";
import { NetworkConnector, NetworkConnectorInput } from "../../connectors/connector.js";
import { byNumber, PageCounts } from "../../page.js";
import { ListOfNetwork, NetworkQuery } from "../../queries.js";
import { text } from "../../text.js";
import { Text } from "../../values.js";

/** Lists connectors of networks. */
export const list = {
  route: "GET /api/v1/networks/connectors",
  query: ListOfNetwork,
  page: NetworkConnector,
  envelope: PageCounts,
  paging: byNumber,
} satisfies Operation;

/** Gets a connector of a network. */
export const get = {
  route: "GET /api/v1/networks/connectors/{connectorId}",
  response: NetworkConnector,
} satisfies Operation;

/** Creates a connector of a network. */
export const create = {
  route: "POST /api/v1/networks/connectors",
  body: NetworkConnectorInput,
  query: NetworkQuery,
  response: NetworkConnector,
} satisfies Operation;

/** Replaces a connector of a network, as a whole. */
export const update = {
  route: "PUT /api/v1/networks/connectors/{connectorId}",
  body: NetworkConnectorInput,
  response: NetworkConnector,
} satisfies Operation;

const remove = {
  route: "DELETE /api/v1/networks/connectors/{connectorId}",
  query: NetworkQuery,
} satisfies Operation;

export {
  /** Deletes a connector of a network. */
  remove as delete,
};

/** Gets the OpenVPN profile of a connector, as text. It holds keys. */
export const profile = {
  route: "POST /api/v1/networks/connectors/{connectorId}/profile",
  response: Text,
  returns: text,
  replay: true,
} satisfies Operation;

/** Gets a token for the encrypted profile of a connector, as text. */
export const encryptProfile = {
  route: "POST /api/v1/networks/connectors/{connectorId}/profile/encrypt",
  response: Text,
  returns: text,
  replay: true,
} satisfies Operation;

/** Starts the IPsec tunnel of a connector. Since 1.1.0. */
export const startIpsec = {
  route: "POST /api/v1/networks/connectors/{connectorId}/ipsec/start",
  replay: true,
} satisfies Operation;

/** Stops the IPsec tunnel of a connector. Since 1.1.0. */
export const stopIpsec = {
  route: "POST /api/v1/networks/connectors/{connectorId}/ipsec/stop",
  replay: true,
} satisfies Operation;

/** Lets a connector connect again. Since 1.2.0. */
export const activate = {
  route: "PUT /api/v1/networks/connectors/{connectorId}/activate",
} satisfies Operation;

/** Lets a connector connect no more. Since 1.2.0. */
export const suspend = {
  route: "PUT /api/v1/networks/connectors/{connectorId}/suspend",
} satisfies Operation;
