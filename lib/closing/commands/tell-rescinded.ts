import "server-only";
import { organOf } from "@/lib/agencies/queries";
import type { Officer } from "@/lib/auth/actor";
import { complainantsOfCase } from "@/lib/cases/queries/complainants-of-case";
import { issuePaper } from "@/lib/documents/issue";
import { rescissionNotice } from "@/lib/documents/templates/rescission-notice";
import type { Context } from "@/lib/workflow/context";
import { closingGroundBasis, rescissionGrounds } from "../labels";
import type { RescissionGround } from "../lifecycle";

type Rescinded = {
  readonly id: string;
  readonly number: string;
  readonly organId: string;
  readonly regionCode: string;
  readonly employer: string;
  readonly ground: RescissionGround;
};

/** A notice of their own to each who complained in a case that was taken back; it repeats no word of the file. */
export async function tellRescinded(ctx: Context<Officer>, kase: Rescinded): Promise<void> {
  const { id, number, organId, regionCode, employer, ground } = kase;
  const { address, phone, postcode } = await organOf(ctx.db, organId);
  for (const complainant of await complainantsOfCase(ctx.db, id)) {
    await issuePaper(ctx, {
      paper: rescissionNotice,
      input: {
        ...{ complainant: complainant.name, employer, caseNumber: number },
        ...{ ground: rescissionGrounds[ground], basis: closingGroundBasis[ground] },
        contact: { address, phone, postcode },
      },
      ...{ organId, regionCode, file: complainant.file },
      subject: { kind: "complaint", id: complainant.id },
    });
  }
}
