import { type Decode, type Encoding, isObject, once, type Paging } from "@ofsc/contract";
import { read, write } from "./wire.js";

/** Lists come whole, as a bare array. */
export const whole: Paging = {
  member: null,
  read: (data) => (Array.isArray(data) ? { items: data } : undefined),
  next: () => undefined,
  join: once,
};

/** Turns what came back into the types of the models. */
export const decode: Decode = async (result) => ({ ...result, data: read(result.data) });

/** JSON with times as the server reads them. */
export const json: Encoding = {
  media: "application/json",
  encode: (body) => {
    const text = JSON.stringify(isObject(body) ? write(body) : body);
    return { open: () => text, headers: { "content-type": "application/json" } };
  },
};
