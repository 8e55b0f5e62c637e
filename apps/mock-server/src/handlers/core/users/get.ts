import type * as contract from "@ofsc/core/contract";
import type { Handler } from "../../../http/handlers.js";
import { findUser } from "./find-user.js";
import { answerUser } from "./user-answer.js";

export const get: Handler<typeof contract.users.get> = (received) =>
  answerUser(received, findUser(received, received.params.login));
