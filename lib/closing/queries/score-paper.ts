import "server-only";
import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { cases } from "@/db/schema";
import { organOf } from "@/lib/agencies/queries";
import type { Actor } from "@/lib/auth/actor";
import { isJudged, itemGroups, scoreItems } from "@/lib/case-scores/items";
import {
  faultOnPaper,
  itemGroupLabels,
  itemOnPaper,
  itemResultLabels,
  judgementOnPaper,
  reckoningWords,
  scoreOnPaper,
  standardOnPaper,
  vetoOnPaper,
} from "@/lib/case-scores/labels";
import type { ScoredItem } from "@/lib/case-scores/score";
import { renderPaper } from "@/lib/documents/render";
import { caseScoreSheet } from "@/lib/documents/templates/case-score-sheet";
import { env } from "@/lib/env";
import { legalDate } from "@/lib/kernel/clock";
import { type FileScore, fileScore } from "./file-score";

/**
 * 案卷评查表 of a case's file as it stands now, to be signed by hand. Nothing of it is kept: the score is reckoned from the
 * rows, and the next sheet may differ. Throws `not_found` outside the scope.
 */
export async function scorePaper(actor: Actor, caseId: string, now: Date): Promise<Buffer> {
  const file = await fileScore(actor, caseId, now);
  const [kase] = await db().select({ organId: cases.organId }).from(cases).where(eq(cases.id, file.kase.id));
  if (!kase) throw new Error("the case has gone");
  const organ = await organOf(db(), kase.organId);
  const frame = { organName: organ.name, fontDir: env().FONT_DIR };
  return (await renderPaper(caseScoreSheet, sheetOf(file, legalDate(now)), frame)).bytes;
}

function sheetOf(file: FileScore, printedOn: string) {
  const { kase, standard, score } = file;
  return {
    caseNumber: kase.number,
    caseName: kase.title,
    standard: standard === null ? undefined : standardOnPaper(standard),
    score: scoreOnPaper(standard === null ? null : score.tenths, score.vetoes.length),
    reckoning: standard === null ? undefined : reckoningWords(score.points),
    vetoes: score.vetoes.map(vetoOnPaper),
    groups: itemGroups.map((group) => ({
      title: itemGroupLabels[group],
      items: score.items.filter(({ code }) => scoreItems[code].group === group).map((item) => rowOf(file, item)),
    })),
    printedOn,
  };
}

const rowOf = ({ standard, marks }: FileScore, item: ScoredItem) => ({
  name: itemOnPaper(item.code),
  points: standard === null ? "—" : String(item.points),
  result: itemResultLabels[item.result],
  note: isJudged(item.code) ? judgementOnPaper(marks.findLast((mark) => mark.item === item.code)) : faultOnPaper(item),
});
