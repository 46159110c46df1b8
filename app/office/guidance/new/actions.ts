"use server";
import { officeAction } from "@/lib/actions";
import { issueGuidance } from "@/lib/guidance/commands/issue-guidance";
import { IssueGuidanceInput } from "@/lib/guidance/input";

export const issue = officeAction({
  name: "guidance.issue",
  input: IssueGuidanceInput,
  run: issueGuidance,
  next: ({ id }) => `/office/guidance/${id}`,
});
