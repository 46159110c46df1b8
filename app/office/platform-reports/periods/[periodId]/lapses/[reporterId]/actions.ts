"use server";
import { officeAction } from "@/lib/actions";
import { demandReport } from "@/lib/platform-reports/commands/demand-report";
import { makeLead } from "@/lib/platform-reports/commands/make-lead";
import { remindLapse } from "@/lib/platform-reports/commands/remind-lapse";
import { DemandReportInput, MakeLeadInput, RemindLapseInput } from "@/lib/platform-reports/lapse-input";

const page = ({ periodId, reporterId }: { periodId: string; reporterId: string }) =>
  `/office/platform-reports/periods/${periodId}/lapses/${reporterId}`;

export const remind = officeAction({
  name: "platformReports.remindLapse",
  input: RemindLapseInput,
  run: remindLapse,
  next: page,
});

export const demand = officeAction({
  name: "platformReports.demandReport",
  input: DemandReportInput,
  run: demandReport,
  next: page,
});

export const lead = officeAction({
  name: "platformReports.makeLead",
  input: MakeLeadInput,
  run: makeLead,
  next: page,
});
