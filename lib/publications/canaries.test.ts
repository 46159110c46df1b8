import { and, eq } from "drizzle-orm";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { PublicDecisionView } from "@/components/publications/public-decision-view";
import { PublicListView } from "@/components/publications/public-list-view";
import { PublicMajorsView } from "@/components/publications/public-majors-view";
import { WithdrawalListView } from "@/components/publications/withdrawal-list-view";
import { db } from "@/db/client";
import { anAssignedCase } from "@/db/factories/cases";
import { aComplaint } from "@/db/factories/complaints";
import {
  aJudgedPenalty,
  apart,
  overturn,
  publicationRow,
  publishShown,
  removalProposed,
  SEAT,
} from "@/db/factories/publications";
import { cases, complaints, documents, events } from "@/db/schema";
import { sha256 } from "@/lib/kernel/cipher";
import { pdfText } from "@/lib/testing/pdf-text";
import { act, world } from "@/lib/testing/world";
import { canonical } from "@/lib/workflow/event-chain";
import { judgeMajor } from "./commands/judge-major";
import { proposePublication } from "./commands/propose-publication";
import { publishDecision } from "./commands/publish-decision";
import { correctMajor, removeMajor } from "./commands/revise-major";
import { withdrawPublication } from "./commands/withdraw-publication";
import { publicDecision, publicList, publicPaper } from "./queries/public-list";
import { majorListPaper, publicLists, publicMajors } from "./queries/public-majors";
import { withdrawalList } from "./queries/withdrawals";

const { officer, employerId } = world();
const ON = "2026-12-03";
const QUARTER = "2026Q4";

const INFORMANT = { name: "檀小声", phone: "13912345678", id: "140105199003079914", address: "测试市示范区云影巷六院" };
const WORKER = "柏青松";
const CANARIES = [...Object.values(INFORMANT), WORKER, "139****5678", "079914", "19900307", "bo.qs@example.cn"];
const OPINION =
  `据檀小声（身份证号140105199003079914，电话13912345678，住测试市示范区云影巷六院）反映属实，` +
  `柏青松（邮箱bo.qs@example.cn）等12人的工资未付，建议依法从轻处罚。`;

/** A decided penalty whose own words name an informant and a worker that its case knows. */
async function aTellingPenalty() {
  const judged = await aJudgedPenalty({ opinion: OPINION });
  const inspector = await officer("wangmin");
  const { name: complainantName, phone: complainantPhone, id, address: complainantAddress } = INFORMANT;
  const person = { complainantName, complainantPhone, complainantPersonId: id, complainantAddress };
  const tip = await aComplaint(inspector, "2026-11-16", { kind: "tip", ...person, claimLines: "" });
  const worker = await aComplaint(inspector, "2026-11-16", { claimLines: `${WORKER}\t\t2026年7月\t工资\t8000` });
  for (const { id: complaintId } of [tip, worker]) {
    await db().update(complaints).set({ caseId: judged.caseId }).where(eq(complaints.id, complaintId));
  }
  return judged;
}

/** The same of a case that was split off from the one in which they spoke up. */
async function aTellingSplit() {
  const judged = await aTellingPenalty();
  const [leader, lead, second] = [await officer("daduizhang"), await officer("wangmin"), await officer("lizhe")];
  const first = await anAssignedCase(leader, lead, second, "2026-11-16", await employerId("91990101MA0H00010Q"));
  await db().update(complaints).set({ caseId: first.id }).where(eq(complaints.caseId, judged.caseId));
  await db().update(cases).set({ splitFromId: first.id }).where(eq(cases.id, judged.caseId));
  return judged;
}

const leaksIn = (artefact: unknown): string[] => {
  const text = typeof artefact === "string" ? artefact : JSON.stringify(artefact);
  return CANARIES.filter((canary) => text.includes(canary));
};

describe("T04: what the public reads tells no informant and no worker", () => {
  it("on the page, in the list, on paper, in the events and in the withdrawal", async () => {
    const { id, decisionId, sourceId } = await aTellingPenalty();
    const [source] = await db().select().from(documents).where(eq(documents.id, sourceId));
    expect(leaksIn(source?.input)).toEqual(expect.arrayContaining(["檀小声", WORKER, INFORMANT.id]));
    const proposal = { id, version: 1, boxes: [], isRead: true };
    await act(await officer("wangmin"), ON, (ctx) => proposePublication(ctx, proposal));
    const { text: proposed, textSha256: proposedSha256 } = await publicationRow(id);
    await act(await officer("daduizhang"), ON, (ctx) => publishDecision(ctx, { id, version: 2 }));

    const decision = await publicDecision(id, ON);
    const paper = await publicPaper(id, ON);
    if (!decision || !paper) throw new Error("it is not public");
    const [kept] = await db()
      .select()
      .from(documents)
      .where(eq(documents.id, (await publicationRow(id)).documentId ?? ""));
    const { text, textSha256 } = await publicationRow(id);
    expect(textSha256).toBe(sha256(canonical(text)));
    const ofPublishing = and(eq(events.subjectId, id), eq(events.act, "publication.publish"));
    const [event] = await db().select().from(events).where(ofPublishing);
    expect(event?.particulars).toMatchObject({ before: { textSha256: proposedSha256 } });
    expect([proposed, proposedSha256]).toEqual([text, textSha256]);
    const printed = await pdfText(paper.bytes);
    const list = await publicList({}, ON);
    expect(printed).toContain("反映属实");
    const artefacts = {
      page: renderToStaticMarkup(PublicDecisionView({ decision })),
      list: renderToStaticMarkup(PublicListView({ page: list, total: 1, filter: {} })),
      data: [decision, list],
      printed,
      bytes: paper.bytes.toString("latin1"),
      input: kept?.input,
    };
    for (const [place, artefact] of Object.entries(artefacts)) expect([place, leaksIn(artefact)]).toEqual([place, []]);
    expect(artefacts.page).toContain("反映属实");

    const withdrawal = {
      ground: "void",
      basis: "测复决〔2026〕2号",
      reason: `举报人檀小声、${WORKER}的陈述不实。`,
    } as const;
    await overturn(decisionId, "voided");
    const head = await officer("juzhang");
    await act(head, "2026-12-22", (ctx) => withdrawPublication(ctx, { id, version: 3, ...withdrawal }));
    const said = renderToStaticMarkup(WithdrawalListView({ page: await withdrawalList({}), filter: {} }));
    expect(said).toContain("的陈述不实");
    expect(leaksIn(said)).toEqual([]);
    expect(leaksIn(await db().select().from(events))).toEqual([]);
  });

  it("of a case that was split off from the one in which they spoke up", async () => {
    const { id, decisionId } = await apart(aTellingSplit);
    const [lead, leader] = [await officer("wangmin"), await officer("daduizhang")];
    const entry = { decisionId, verdict: "include", kind: "wages", reason: "数额较大。" } as const;
    await act(lead, ON, (ctx) => judgeMajor(ctx, entry));
    await act(lead, ON, (ctx) => proposePublication(ctx, { id, version: 1, boxes: [], isRead: true }));
    await act(leader, ON, (ctx) => publishDecision(ctx, { id, version: 2 }));
    await publishShown("daduizhang", ON, QUARTER);
    const majors = (await publicMajors(QUARTER)).rows;
    const artefacts = { data: await publicDecision(id, ON), majors };
    expect(majors).not.toEqual([]);
    for (const [place, artefact] of Object.entries(artefacts)) expect([place, leaksIn(artefact)]).toEqual([place, []]);
  });

  it("on the list of major violations, on its paper, in its events and when it is taken off", async () => {
    const { decisionId } = await apart(aTellingPenalty);
    const [lead, leader] = [await officer("wangmin"), await officer("daduizhang")];
    const reason = `据檀小声和${WORKER}反映，数额较大。`;
    const entry = { decisionId, verdict: "include", kind: "wages", reason } as const;
    const { id } = await act(lead, ON, (ctx) => judgeMajor(ctx, entry));
    const said = {
      ...SEAT,
      kind: "wages",
      facts: OPINION,
      handling: `另据檀小声反映，已付${WORKER}工资。`,
      reason,
    } as const;
    await act(lead, ON, (ctx) => correctMajor(ctx, { id, version: 1, ...said }));
    await publishShown("daduizhang", ON, QUARTER);

    const [page, lists] = [await publicMajors(QUARTER), await publicLists(QUARTER)];
    const paper = await majorListPaper(lists[0]?.id);
    if (!paper) throw new Error("no list was printed");
    const shown = PublicMajorsView({ page, quarter: QUARTER, quarters: [QUARTER], lists, after: undefined });
    const artefacts = { page: renderToStaticMarkup(shown), data: [page, lists], printed: await pdfText(paper.bytes) };
    expect(artefacts.page).toContain("反映属实");
    expect(artefacts.printed).toContain("反映属实");
    for (const [place, artefact] of Object.entries(artefacts)) expect([place, leaksIn(artefact)]).toEqual([place, []]);

    await removalProposed(id, ON);
    await act(leader, ON, (ctx) => removeMajor(ctx, { id, version: 4, reason }));
    const gone = renderToStaticMarkup(WithdrawalListView({ page: await withdrawalList({}), filter: {} }));
    expect(gone).toContain("反映，数额较大");
    expect(leaksIn(gone)).toEqual([]);
    expect(leaksIn(await db().select().from(events))).toEqual([]);
  });
});
