import "server-only";
import { eq } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { documents } from "@/db/schema";
import { officersOnPaper } from "@/lib/cases/queries/inspectors";
import type { Decision } from "./advance";
import { changeLine, recusalLine } from "./hearing-labels";
import { hearingOutcomeLabels } from "./labels";
import { proceedingOnPaper } from "./paper-inputs";
import { caseAndParty, noticeNumber } from "./party-paper-inputs";
import { type HearingRow, hearingOfRound } from "./queries/hearings";

const when = ({ heldOn, heldAt }: HearingRow): string => `${heldOn ?? ""} ${heldAt ?? ""}`;

/** Who sits: the chair, the listeners, the recorder. */
const bench = ({ chair, listeners, recorder }: HearingRow) => ({
  chair: chair ?? "",
  listeners: listeners ?? "",
  recorder: recorder ?? "",
});

/** An earlier notice whose day, place or chair no longer stands, and why. */
export type ReplacedNotice = { readonly number: string; readonly reason: string };

export async function replacedNotice(reader: Reader, noticeId: string, reason: string): Promise<ReplacedNotice> {
  const [notice] = await reader
    .select({ title: documents.title, number: documents.number })
    .from(documents)
    .where(eq(documents.id, noticeId));
  return { number: notice?.number ?? notice?.title ?? "", reason };
}

/** 听证通知书. */
export async function hearingNoticeOnPaper(reader: Reader, decision: Decision, replaces?: ReplacedNotice) {
  const hearing = await hearingOfRound(reader, decision);
  const { party, person, contact } = await proceedingOnPaper(reader, decision);
  return {
    party: party.name,
    person,
    noticeNumber: await noticeNumber(reader, decision),
    requestedOn: hearing.requestedOn,
    heldAt: when(hearing),
    place: hearing.place ?? "",
    ...bench(hearing),
    isPublic: hearing.isPublic ?? true,
    contact,
    replaces,
  };
}

/** 听证笔录. */
export async function hearingRecordOnPaper(reader: Reader, decision: Decision) {
  const hearing = await hearingOfRound(reader, decision);
  if (hearing.heldOn === null) throw new Error("a hearing that was held on no day");
  return {
    ...(await caseAndParty(reader, decision)),
    heldAt: when(hearing),
    place: hearing.place ?? "",
    ...bench(hearing),
    isPublic: hearing.isPublic ?? true,
    course: [...hearing.changes.map(changeLine), ...hearing.recusals.map(recusalLine)],
    attended: hearing.attended ?? "",
    inspectors: await officersOnPaper(reader, decision.caseId, hearing.heldOn),
    officersSaid: hearing.officersSaid ?? "",
    partySaid: hearing.partySaid ?? "",
    closingWords: hearing.closingWords ?? "",
  };
}

/** 听证报告. */
export async function hearingReportOnPaper(reader: Reader, decision: Decision) {
  const hearing = await hearingOfRound(reader, decision);
  const { measures, facts } = await proceedingOnPaper(reader, decision);
  return {
    ...(await caseAndParty(reader, decision)),
    requestedOn: hearing.requestedOn,
    heldAt: when(hearing),
    place: hearing.place ?? "",
    ...bench(hearing),
    outcome: hearing.outcome === null ? "" : hearingOutcomeLabels[hearing.outcome],
    facts,
    proposal: measures,
    partySaid: hearing.partySaid || "无",
    finding: hearing.finding ?? "",
  };
}
