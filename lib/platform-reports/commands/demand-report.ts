import "server-only";
import type { z } from "zod";
import { competentBureau } from "@/lib/agencies/queries";
import type { Officer } from "@/lib/auth/actor";
import { issuePaper } from "@/lib/documents/issue";
import { reportNotice } from "@/lib/documents/templates/report-notice";
import { legalDate } from "@/lib/kernel/clock";
import { invalid, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { halfWords, reporterKindLabels } from "../labels";
import type { DemandReportInput } from "../lapse-input";
import { eventOf, type Locked, lockStep, storeStep } from "./lapse-step";
import { tellReportMatter } from "./tell-report-matter";

/** Demands the report in writing by a day (《条例》第十五条第（三）项), in the name of the bureau. */
export async function demandReport(
  ctx: Context<Officer>,
  { replyOn, note, ...place }: z.output<typeof DemandReportInput>,
) {
  const locked = await lockStep(ctx, place, "notice");
  if (replyOn <= legalDate(ctx.now)) throw invalid({ replyOn: "reply_not_after" });
  const paper = await issueNotice(ctx, locked, replyOn);
  const { period, lapse } = locked;
  await tellReportMatter(ctx, { matter: "notice", half: period.half, id: period.id, to: lapse.employerId });
  const step = await storeStep(ctx, locked, "notice", { note, replyOn, documentId: paper.id });
  ctx.record({
    act: "reportLapse.notice",
    ...eventOf(locked, step.id),
    particulars: { half: period.half, replyOn, note },
  });
  return step;
}

async function issueNotice(ctx: Context, { period, lapse }: Locked, replyOn: string) {
  const bureau = await competentBureau(ctx.db, lapse.regionCode);
  if (!bureau) throw refused("not_your_post");
  const { address, phone, postcode } = bureau;
  return issuePaper(ctx, {
    paper: reportNotice,
    input: {
      ...{ employer: lapse.name, kind: reporterKindLabels[lapse.kind], half: halfWords(period.half) },
      ...{ dueOn: period.dueOn, replyOn, onPlatform: replyOn <= period.lockedOn },
      contact: { address, phone, postcode },
    },
    organId: bureau.id,
    regionCode: lapse.regionCode,
    subject: { kind: "reporter", id: lapse.id },
    file: { kind: "reporter", id: lapse.id },
    employerId: lapse.employerId,
  });
}
