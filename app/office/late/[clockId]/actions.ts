"use server";
import { officeAction } from "@/lib/actions";
import { lateFileHref } from "@/lib/lateness/act-links";
import { explainLateness } from "@/lib/lateness/commands/explain-lateness";
import { ExplainLatenessInput } from "@/lib/lateness/input";

export const explain = officeAction({
  name: "lateness.explain",
  input: ExplainLatenessInput,
  run: explainLateness,
  next: lateFileHref,
});
