import { byOffset, type Model, type Operation } from "@ofsc/contract";
import { ListSubmittedForms, SubmittedForm } from "./submitted-form.js";

/** Lists the forms that were submitted for an activity, or for all activities bundled with it. */
export const list = {
  route: "GET /rest/ofscCore/v1/activities/{activityId}/submittedForms",
  query: ListSubmittedForms,
  page: SubmittedForm,
  paging: byOffset,
} satisfies Operation;
