"use server";

import { officeAction } from "@/lib/actions";
import { resumeCase } from "@/lib/cases/commands/resume-case";
import { ResumeCaseInput } from "@/lib/cases/input";

export const resume = officeAction({
  name: "cases.resume",
  input: ResumeCaseInput,
  run: resumeCase,
  next: ({ id }) => `/office/cases/${id}`,
});
