/** The body as text, whatever the status. */
export const TEXT_RESPONSE = 1;
/** The whole response, whatever the status. */
export const FULL_RESPONSE = 2;
/** What the body says, as an object: the default. An error status throws while `auto_raise` is on. */
export const OBJ_RESPONSE = 3;
/** The body as bytes. An error status throws while `auto_raise` is on. */
export const FILE_RESPONSE = 4;

/** What becomes of an answer: one of the four constants. */
export type ResponseType = typeof TEXT_RESPONSE | typeof FULL_RESPONSE | typeof OBJ_RESPONSE | typeof FILE_RESPONSE;
