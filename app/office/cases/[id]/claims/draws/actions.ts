"use server";
import { officeAction } from "@/lib/actions";
import { drawWorkers } from "@/lib/claims/commands/draw-workers";
import { AnswerDrawInput, DrawWorkersInput } from "@/lib/claims/input";
import { takeDrawAnswer } from "@/lib/enforcement/commands/take-draw-answer";

export const draw = officeAction({ name: "claims.draw", input: DrawWorkersInput, run: drawWorkers });

export const answer = officeAction({ name: "claims.answerDraw", input: AnswerDrawInput, run: takeDrawAnswer });
