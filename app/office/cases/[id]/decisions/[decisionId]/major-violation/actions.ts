"use server";
import { officeAction } from "@/lib/actions";
import { judgeMajor } from "@/lib/publications/commands/judge-major";
import { answerMajorObjection, objectToMajor } from "@/lib/publications/commands/object-to-major";
import { correctMajor } from "@/lib/publications/commands/revise-major";
import { excludeMajor, includeMajor, relistMajor } from "@/lib/publications/commands/turn-major";
import {
  AnswerMajorInput,
  CorrectMajorInput,
  ExcludeMajorInput,
  IncludeMajorInput,
  JudgeMajorInput,
  ObjectMajorInput,
  RelistMajorInput,
} from "@/lib/publications/major-input";

const next = ({ caseId, decisionId }: { caseId: string; decisionId: string }) =>
  `/office/cases/${caseId}/decisions/${decisionId}/major-violation`;

export const judge = officeAction({ name: "majors.judge", input: JudgeMajorInput, run: judgeMajor, next });
export const include = officeAction({ name: "majors.include", input: IncludeMajorInput, run: includeMajor, next });
export const relist = officeAction({ name: "majors.relist", input: RelistMajorInput, run: relistMajor, next });
export const exclude = officeAction({ name: "majors.exclude", input: ExcludeMajorInput, run: excludeMajor, next });
export const correct = officeAction({ name: "majors.correct", input: CorrectMajorInput, run: correctMajor, next });
export const object = officeAction({ name: "majors.object", input: ObjectMajorInput, run: objectToMajor, next });
export const answer = officeAction({ name: "majors.answer", input: AnswerMajorInput, run: answerMajorObjection, next });
