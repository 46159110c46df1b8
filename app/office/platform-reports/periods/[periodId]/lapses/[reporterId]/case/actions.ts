"use server";
import { officeAction } from "@/lib/actions";
import { openLapseCase } from "@/lib/platform-reports/commands/open-lapse-case";
import { OpenLapseCaseInput } from "@/lib/platform-reports/lapse-input";

export const open = officeAction({
  name: "platformReports.openLapseCase",
  input: OpenLapseCaseInput,
  run: openLapseCase,
  next: ({ id }) => `/office/cases/${id}`,
});
