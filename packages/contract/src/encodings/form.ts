import { writeQuery } from "../wire.js";
import type { Encoding } from "./encoding.js";

/** Fields as `application/x-www-form-urlencoded`. */
export const form: Encoding = {
  media: "application/x-www-form-urlencoded",
  encode: (body) => ({ open: () => writeQuery(body as object) }),
};
