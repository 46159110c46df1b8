import { z } from "zod";
import { StoredUpload } from "@/lib/attachments/stored-upload";
import { DistrictRow, PartnerRow, Reason } from "./content";
import { answerFault, fieldNamed } from "./fields";
import { reportSteps } from "./lifecycle";

const act = { id: z.uuid(), version: z.number().int().positive() };

export const StartReportInput = z.strictObject({ periodId: z.uuid() });

export const SaveStepInput = z
  .strictObject({
    id: z.uuid(),
    step: z.enum(reportSteps),
    /** The revision that the form was filled from. */
    revision: z.number().int().nonnegative(),
    answers: z.record(z.string().max(40), z.string().trim().max(2_000)),
    districts: z.array(DistrictRow).max(300),
    partners: z.array(PartnerRow).max(300, "最多300家合作企业。"),
    reasons: z.record(z.string().max(40), Reason),
    lacking: z.string().trim().max(300, "最多300个字。"),
  })
  .superRefine(({ step, answers, reasons }, issues) => {
    const say = (path: string[], message: string) => issues.addIssue({ code: "custom", path, message });
    for (const [name, typed] of Object.entries(answers)) {
      const field = fieldNamed(name);
      const fault = field?.step === step ? answerFault(field, typed) : "这一步没有这个项目。";
      if (fault !== null) say(["answers", name], fault);
    }
    for (const name of Object.keys(reasons)) {
      if (fieldNamed(name)?.step !== step) say(["reasons", name], "这一步没有这个项目。");
    }
  });

/** A step as its form holds it. */
export type StepFields = z.input<typeof SaveStepInput>;

export const SubmitReportInput = z.strictObject(act);
export const CorrectReportInput = z.strictObject(act);

export const UploadRosterInput = z.strictObject({ id: z.uuid(), file: StoredUpload });
