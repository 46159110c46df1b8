import "server-only";
import type { Officer } from "@/lib/auth/actor";
import { caseStateLabels } from "@/lib/cases/labels";
import { complaintKindLabels, complaintStateLabels } from "@/lib/complaints/labels";
import { voidWords } from "@/lib/documents/labels";
import { renderPaper } from "@/lib/documents/render";
import { employerBooklet } from "@/lib/documents/templates/employer-booklet";
import { factLabels, REGISTERED } from "@/lib/employers/labels";
import { type EmployerFile, employerFile } from "@/lib/employers/queries/employer-file";
import { env } from "@/lib/env";
import { legalDate } from "@/lib/kernel/clock";
import { visitStateWords } from "@/lib/patrols/hindrance-labels";
import { itemWords } from "@/lib/patrols/labels";
import { visitsOfEmployer } from "@/lib/patrols/queries/visits-of-employer";
import { groundLabels } from "@/lib/patrols/visit-labels";
import { concernWords } from "../labels";
import { type EmployerMatters, employerMatters } from "./employer-matters";

/** A booklet is printed to be read, not to be counted: of each list the latest. */
const MOST_PRINTED = 200;

/** What of a file names no natural person. */
const printedFields = ["name", "address", "location", "industry", "headcount"] as const;

/**
 * 一户一档 as one PDF: what this officer's page of the employer shows, under the same scopes, on the day. Nothing of it is
 * kept and it has no number. Throws `not_found`.
 */
export async function employerBookletBytes(officer: Officer, id: string, now: Date): Promise<Buffer> {
  const file = await employerFile(officer, id);
  const ids = [file.id, ...file.aliases.map((alias) => alias.id)];
  const [matters, visits] = await Promise.all([
    employerMatters(officer, ids, {}, MOST_PRINTED),
    visitsOfEmployer(officer, ids),
  ]);
  const input = {
    ...{ name: file.name, code: file.creditCode ?? `临时编号 ${file.provisionalKey}`, region: file.regionName },
    facts: printedFields.map((field) => factOf(file, field)),
    concerns: concernWords(matters.concerns),
    lists: { ...listsOf(matters), visits: { rows: visits.map(visitRow), count: visits.length } },
    ...{ printedOn: legalDate(now), printedBy: officer.name },
  };
  const frame = { organName: officer.organName, fontDir: env().FONT_DIR };
  return (await renderPaper(employerBooklet, input, frame)).bytes;
}

function factOf(file: EmployerFile, field: (typeof printedFields)[number]) {
  const value = field === "headcount" ? (file.headcount ?? "") : file[field];
  const fact = file.facts.find((one) => one.field === field && one.inUse);
  const source = fact ? `${fact.source}，${fact.confirmedOn}` : REGISTERED;
  return { label: factLabels[field], value: String(value) || "未填写", source };
}

const listsOf = ({ cases, complaints, papers }: EmployerMatters) => ({
  cases: {
    count: cases.count,
    rows: cases.rows.map((row) => [row.number, row.title, row.openedOn, caseStateLabels[row.state]]),
  },
  complaints: {
    count: complaints.count,
    rows: complaints.rows.map((row) => [
      ...[row.number, complaintKindLabels[row.kind], row.receivedOn],
      ...[String(row.workerCount), complaintStateLabels[row.state]],
    ]),
  },
  papers: {
    count: papers.count,
    rows: papers.rows.map((row) => [
      ...[row.title, row.number ?? "无文号", row.issuedOn],
      row.voidedOn === null ? "" : voidWords(row),
    ]),
  },
});

const visitRow = (row: Awaited<ReturnType<typeof visitsOfEmployer>>[number]) => [
  ...[row.plannedOn, groundLabels[row.ground], itemWords(row.itemKeys)],
  visitStateWords({ state: row.state, hindrance: row.hindrance }),
];
