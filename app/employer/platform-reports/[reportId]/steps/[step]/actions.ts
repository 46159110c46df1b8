"use server";
import { employerAction } from "@/lib/actions";
import { saveStep } from "@/lib/platform-reports/commands/save-step";
import { SaveStepInput } from "@/lib/platform-reports/report-input";
import { pathAfter } from "@/lib/platform-reports/step-state";

export const save = employerAction({
  name: "platformReports.saveStep",
  input: SaveStepInput,
  run: saveStep,
  next: pathAfter,
});
