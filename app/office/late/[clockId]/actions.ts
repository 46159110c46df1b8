"use server";
import { officeAction } from "@/lib/actions";
import { explainLateness } from "@/lib/lateness/commands/explain-lateness";
import { ExplainLatenessInput } from "@/lib/lateness/input";

export const explain = officeAction({
  name: "lateness.explain",
  input: ExplainLatenessInput,
  run: explainLateness,
  next: ({ fileKind, fileId }) =>
    fileKind === "case" ? `/office/cases/${fileId}/deadlines` : `/office/complaints/${fileId}`,
});
