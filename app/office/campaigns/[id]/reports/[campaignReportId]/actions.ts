"use server";
import { officeAction } from "@/lib/actions";
import { fileReport, fileUnchanged } from "@/lib/campaigns/commands/file-report";
import { nudge } from "@/lib/campaigns/commands/nudge";
import { FileReportInput, FileUnchangedInput, NudgeInput } from "@/lib/campaigns/input";

export const file = officeAction({
  name: "campaigns.fileReport",
  input: FileReportInput,
  run: fileReport,
  next: ({ id, campaignId }) => `/office/campaigns/${campaignId}/reports/${id}`,
});

export const fileAllUnchanged = officeAction({
  name: "campaigns.fileUnchanged",
  input: FileUnchangedInput,
  run: fileUnchanged,
  next: ({ id, campaignId }) => `/office/campaigns/${campaignId}/reports/${id}`,
});

export const remind = officeAction({ name: "campaigns.nudge", input: NudgeInput, run: nudge });
