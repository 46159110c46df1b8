"use server";
import { officeAction } from "@/lib/actions";
import { answerDraw } from "@/lib/claims/commands/answer-draw";
import { drawWorkers } from "@/lib/claims/commands/draw-workers";
import { AnswerDrawInput, DrawWorkersInput } from "@/lib/claims/input";

export const draw = officeAction({ name: "claims.draw", input: DrawWorkersInput, run: drawWorkers });

export const answer = officeAction({ name: "claims.answerDraw", input: AnswerDrawInput, run: answerDraw });
