import "server-only";
import { and, asc, eq, isNotNull, isNull } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { cases, documents, employers, findings } from "@/db/schema";
import { officersOnPaper } from "@/lib/cases/queries/inspectors";
import { claimTotals } from "@/lib/claims/queries/claim-totals";
import { standsFor } from "@/lib/employers/queries/files-of";
import { openSums } from "@/lib/enforcement/queries/handed-on";
import type { LegalDate } from "@/lib/kernel/clock";
import { servedOn } from "@/lib/orders/queries/served-on";
import { violationOf } from "@/lib/violations/catalogue";
import { openWords } from "../labels";

/** What the papers of a day that end a case say of it, drawn from the case itself. The caller has asked its scope. */
export async function caseOnPaper(reader: Reader, caseId: string, on: LegalDate) {
  const [kase] = await reader
    .select({ number: cases.number, title: cases.title, openedOn: cases.openedOn, employer: employers.name })
    .from(cases)
    .innerJoin(employers, standsFor(cases.employerId))
    .where(eq(cases.id, caseId));
  if (!kase) throw new Error("no such case");
  return {
    caseNumber: kase.number,
    caseName: kase.title,
    employer: kase.employer,
    openedOn: kase.openedOn,
    violation: (await violationWords(reader, caseId)) || kase.title,
    inspectors: await officersOnPaper(reader, caseId, on),
  };
}

async function violationWords(reader: Reader, caseId: string): Promise<string> {
  const rows = await reader
    .select({ code: findings.violationCode })
    .from(findings)
    .where(and(eq(findings.caseId, caseId), isNull(findings.withdrawnOn)))
    .orderBy(asc(findings.ordinal));
  const titles = rows.flatMap(({ code }) => violationOf(code)?.title ?? []);
  return [...new Set(titles)].join("、");
}

/** The numbered papers of the case, oldest first, each with the day on which it was served. */
export async function papersOnPaper(reader: Reader, caseId: string) {
  const rows = await reader
    .select({ id: documents.id, title: documents.title, number: documents.number })
    .from(documents)
    .where(and(eq(documents.fileId, caseId), isNotNull(documents.number)))
    .orderBy(asc(documents.issuedAt), asc(documents.id));
  const papers: { title: string; number: string; deliveredOn: string | undefined }[] = [];
  for (const { id, title, number } of rows) {
    papers.push({ title, number: number ?? "", deliveredOn: (await servedOn(reader, id)) ?? undefined });
  }
  return papers;
}

/** What is still owed when the case ends, by decision and by the workers' ledger; no line where nothing is. */
export async function openSumsOnPaper(reader: Reader, caseId: string, on: LegalDate): Promise<string[]> {
  const { openLines, openFen } = await claimTotals(reader, caseId);
  const owed = await openSums(reader, caseId, on);
  return [
    ...owed.map(({ number, owedFen }) => openWords(number, owedFen)),
    ...(openLines === 0 ? [] : [openWords(openLines, openFen)]),
  ];
}
