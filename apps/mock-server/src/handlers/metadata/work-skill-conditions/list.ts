import type * as contract from "@ofsc/metadata/contract";
import type { Handler } from "../../../http/handlers.js";
import { whole } from "../collection/index.js";
import { answerCondition } from "./condition-answer.js";

export const list: Handler<typeof contract.workSkillConditions.list> = ({ world }) =>
  whole(world.workSkillConditions.map(answerCondition));
