import { performJson } from "@/lib/json-door";
import { AnswerInput } from "@/lib/patrols/answer-input";
import { answerQuestion } from "@/lib/patrols/commands/answer-question";
import { officeRoute } from "@/lib/routes";

const act = { name: "patrols.answer", input: AnswerInput, run: answerQuestion };

export const POST = officeRoute(act.name, (officer, request, { visitId = "" }) =>
  performJson(officer, request, act, { visitId }),
);
