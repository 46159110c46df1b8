"use server";
import { employerAction } from "@/lib/actions";
import { settleMismatch, takeMismatch } from "@/lib/platform-reports/commands/work-mismatch";
import { SettleMismatchInput, TakeMismatchInput } from "@/lib/platform-reports/mirror-input";

export const take = employerAction({
  name: "platformReports.takeMismatch",
  input: TakeMismatchInput,
  run: takeMismatch,
  next: ({ mirrorId }) => `/employer/platform-reports/mirrors/${mirrorId}`,
});

export const settle = employerAction({
  name: "platformReports.settleMismatch",
  input: SettleMismatchInput,
  run: settleMismatch,
  next: ({ mirrorId }) => `/employer/platform-reports/mirrors/${mirrorId}`,
});
