"use server";
import { officeAction } from "@/lib/actions";
import { correctHanding } from "@/lib/patrols/commands/correct-handing";
import { handResult } from "@/lib/patrols/commands/hand-result";
import { tellResult } from "@/lib/patrols/commands/tell-result";
import { CorrectHandingInput, HandResultInput, TellResultInput } from "@/lib/patrols/record-input";

const next = ({ id }: { id: string }) => `/office/patrols/${id}`;

export const tell = officeAction({ name: "patrols.tellResult", input: TellResultInput, run: tellResult, next });
export const hand = officeAction({ name: "patrols.handResult", input: HandResultInput, run: handResult, next });
export const correct = officeAction({
  name: "patrols.correctHanding",
  input: CorrectHandingInput,
  run: correctHanding,
  next,
});
