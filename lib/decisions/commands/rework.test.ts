import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import {
  aNotifiedDecision,
  aServedNotice,
  decisionItemRows,
  decisionRow,
  penaltyEntry,
  penaltyForm,
  serve,
} from "@/db/factories/decisions";
import { anExhibit } from "@/db/factories/orders";
import { sparingForm } from "@/db/factories/past-fines";
import { cases, decisionNotices, decisionStatements, evidence, findingEvidence, findings } from "@/db/schema";
import { addHours } from "@/lib/kernel/clock";
import { newId } from "@/lib/kernel/ids";
import { world } from "@/lib/testing/world";
import { penaltyOnPaper } from "../decision-paper-inputs";
import { ProposeDecisionInput, ReviseDecisionInput } from "../input";
import { raisedBy } from "../queries/told-before";
import { answerStatement } from "./answer-statement";
import { approveDecision } from "./approve-decision";
import { notifyDecision } from "./notify-decision";
import { proposeDecision } from "./propose-decision";
import { recordStatement } from "./record-statement";
import { reviseDecision } from "./revise-decision";
import { reworkDecision } from "./rework-decision";
import { submitDecision } from "./submit-decision";
import { withdrawDecision } from "./withdraw-decision";

const { officer, act, at } = world();
const ON = "2026-11-24";
const LATER = "2026-11-26";

type Told = Awaited<ReturnType<typeof aServedNotice>>;

const rework = async (id: string, version: number) => {
  const points = [{ place: "amount" as const, reason: "想把金额定得高一些。" }];
  return act(await officer("wangmin"), LATER, (ctx) => reworkDecision(ctx, { id, version, points }));
};

/** The proposal of 3,000 yuan with another sum, as its form sends it. */
function formOf({ caseId, findingId }: Told, yuan: string) {
  const { items, ...rest } = penaltyForm({ id: caseId, findingId });
  return { ...rest, items: items.map((item) => ({ ...item, amount: yuan })) };
}

async function revise(told: Told, version: number, yuan: string) {
  const { caseId: _caseId, ...typed } = formOf(told, yuan);
  const input = ReviseDecisionInput.parse({ ...typed, id: told.id, version });
  return act(await officer("wangmin"), LATER, (ctx) => reviseDecision(ctx, input));
}

const approve = async (id: string, version: number) =>
  act(await officer("daduizhang"), LATER, (ctx) => approveDecision(ctx, { id, version, opinion: "同意告知。" }));

/** States one point on the day of the notice: version 4. */
async function state(id: string) {
  const said = { receivedOn: ON, manner: "written" as const, givenBy: "高志强（法定代表人）" };
  const points = [{ claim: "罚款过重。" }];
  await act(await officer("wangmin"), ON, (ctx) => recordStatement(ctx, { id, version: 3, ...said, points }));
}

async function answer(id: string) {
  const [made] = await db().select().from(decisionStatements).where(eq(decisionStatements.decisionId, id));
  const answers = [{ verdict: "rejected" as const, answer: "金额在法定幅度以内。" }];
  const input = { id, version: 4, statementId: made?.id ?? "", answers };
  await act(await officer("wangmin"), LATER, (ctx) => answerStatement(ctx, input));
}

async function addExhibit(
  { caseId, findingId }: Pick<Told, "caseId" | "findingId">,
  kind: "documentary" | "party_statement",
) {
  const ordinal = kind === "documentary" ? 3 : 2;
  const exhibitId = await anExhibit(caseId, LATER, ordinal);
  const addedAt = addHours(at(LATER), 1);
  await db().update(evidence).set({ kind, addedAt }).where(eq(evidence.id, exhibitId));
  await db().insert(findingEvidence).values({ findingId, evidenceId: exhibitId });
}

describe("《行政处罚法》第四十五条: a proceeding that begins anew", () => {
  it("waits for the answer to what the party said, which stands in the decision after it", async () => {
    const told = await aServedNotice(ON);
    const { id } = told;
    await state(id);
    await expect(rework(id, 4)).rejects.toMatchObject({ code: "refused", reason: "statement_unanswered" });
    expect(await decisionRow(id)).toMatchObject({ state: "notified", round: 1, version: 4 });
    await answer(id);
    await rework(id, 5);
    await revise(told, 6, "3000");
    await approve(id, 7);
    await act(await officer("wangmin"), LATER, (ctx) => notifyDecision(ctx, { id, version: 8 }));
    const { heard } = await penaltyOnPaper(db(), await decisionRow(id));
    expect(heard).toContain("你单位在规定的期限内没有陈述、申辩。\n1.你单位对此前的事先告知提出：罚款过重。");
    expect(heard).toContain("经复核，不予采纳：金额在法定幅度以内。");
    await serve(told.caseId, (await decisionRow(id)).noticeId ?? "", LATER);
    await act(await officer("wangmin"), "2026-12-04", (ctx) => submitDecision(ctx, { id, version: 9 }));
  });

  it("costs no more than was told, though it is told again", async () => {
    const told = await aServedNotice(ON);
    await rework(told.id, 3);
    await revise(told, 4, "3000.01");
    await expect(approve(told.id, 5)).rejects.toMatchObject({ code: "refused", reason: "raised_without_facts" });
    expect(await db().select().from(decisionNotices).where(eq(decisionNotices.decisionId, told.id))).toMatchObject([
      { noticeId: told.noticeId, findingId: told.findingId, moneyFen: 300_000 },
    ]);
  });

  it("costs more for an exhibit that was added since, but not for the party's own words", async () => {
    const told = await aServedNotice(ON);
    await rework(told.id, 3);
    await addExhibit(told, "party_statement");
    await revise(told, 4, "5000");
    await expect(approve(told.id, 5)).rejects.toMatchObject({ code: "refused", reason: "raised_without_facts" });
    await addExhibit(told, "documentary");
    await approve(told.id, 5);
    expect(await decisionItemRows(told.id)).toMatchObject([{ amountFen: 500_000 }]);
  });

  it("is not got round by taking the proposal back and making another", async () => {
    const told = await aServedNotice(ON);
    await rework(told.id, 3);
    const inspector = await officer("wangmin");
    const reason = "另行拟定更高的罚款。";
    await act(inspector, LATER, (ctx) => withdrawDecision(ctx, { id: told.id, version: 4, reason }));
    const entry = ProposeDecisionInput.parse(formOf(told, "5000"));
    const { id } = await act(inspector, LATER, (ctx) => proposeDecision(ctx, entry));
    await expect(approve(id, 1)).rejects.toMatchObject({ code: "refused", reason: "raised_without_facts" });
    expect(await decisionRow(id)).toMatchObject({ state: "proposed", version: 1 });
  });
});

describe("an act of which a notice said that it is not punished", () => {
  const toldSpared = (code: string) => aNotifiedDecision(ON, (kase) => sparingForm(kase, code));

  const fine = async ({ caseId, findingId }: Pick<Told, "caseId" | "findingId">) => {
    const entry = penaltyEntry({ id: caseId, findingId });
    return (await act(await officer("wangmin"), LATER, (ctx) => proposeDecision(ctx, entry))).id;
  };

  it("costs nothing after that but for an exhibit that was added since", async () => {
    const spared = await toldSpared("LDJC-30-3");
    expect(await db().select().from(decisionNotices).where(eq(decisionNotices.decisionId, spared.id))).toMatchObject([
      { findingId: spared.findingId, moneyFen: 0, revokesLicence: false },
    ]);
    const id = await fine(spared);
    await expect(approve(id, 1)).rejects.toMatchObject({ code: "refused", reason: "raised_without_facts" });
    await addExhibit(spared, "documentary");
    await expect(approve(id, 1)).resolves.toBeDefined();
  });

  it("is the conduct alone where the notice spared the conduct: an order that was ignored is fined", async () => {
    await expect(approve(await fine(await toldSpared("LDJC-26-1")), 1)).resolves.toBeDefined();
  });

  it("is its own act alone where another finding is fined under the entry that was spared", async () => {
    const told = await toldSpared("LDJC-26-1");
    const [row] = await db().select().from(findings).where(eq(findings.id, told.findingId));
    const [kase] = await db().select().from(cases).where(eq(cases.id, told.caseId));
    if (!row || !kase) throw new Error("a notice without its finding");
    const other = { id: newId(), ordinal: row.ordinal + 1, happenedFrom: LATER, happenedUntil: null };
    await db()
      .insert(findings)
      .values({ ...row, ...other });
    const fined = (findingId: string, violationCode: string) => ({
      ...{ findingId, violationCode, measure: "fine" as const, amountFen: 300_000 },
    });
    const place = { employerId: kase.employerId, personId: null, today: LATER, ignored: [] };
    const both = [fined(told.findingId, "LDJC-30-3"), fined(other.id, "LDJC-26-1")];
    expect([...(await raisedBy(db(), both, place))]).toEqual([]);
    const same = [fined(told.findingId, "LDJC-26-1"), fined(other.id, "LDJC-30-3")];
    expect([...(await raisedBy(db(), same, place))]).toEqual([told.findingId]);
  });
});

describe("an act that is recorded anew", () => {
  const raisedFine = (findingId: string) => ({
    ...{ findingId, violationCode: "LDJC-30-3", measure: "fine" as const, amountFen: 300_001 },
  });
  const raised = async ({ caseId }: Told, findingId: string) => {
    const [kase] = await db().select().from(cases).where(eq(cases.id, caseId));
    const place = { employerId: kase?.employerId ?? "", personId: null, today: LATER, ignored: [] };
    return [...(await raisedBy(db(), [raisedFine(findingId)], place))];
  };

  it("costs no more than was told of it, unless by an exhibit that the case had not", async () => {
    const told = await aServedNotice(ON);
    const [row] = await db().select().from(findings).where(eq(findings.id, told.findingId));
    const [exhibit] = await db().select().from(evidence).where(eq(evidence.id, told.exhibitId));
    if (!row || !exhibit) throw new Error("a notice without its finding or exhibit");
    const id = newId();
    await db()
      .insert(findings)
      .values({ ...row, id, ordinal: row.ordinal + 1 });
    expect(await raised(told, id)).toEqual([id]);
    const again = { ...exhibit, id: newId(), ordinal: 7, addedAt: at(LATER) };
    await db().insert(evidence).values(again);
    await db().insert(findingEvidence).values({ findingId: id, evidenceId: again.id });
    expect(await raised(told, id)).toEqual([id]);
    await addExhibit({ ...told, findingId: id }, "documentary");
    expect(await raised(told, id)).toEqual([]);
  });

  it("is another act on other days, and what was told of it says nothing", async () => {
    const told = await aServedNotice(ON);
    const [row] = await db().select().from(findings).where(eq(findings.id, told.findingId));
    if (!row) throw new Error("a notice without its finding");
    const other = { id: newId(), ordinal: row.ordinal + 1, happenedFrom: LATER, happenedUntil: null };
    await db()
      .insert(findings)
      .values({ ...row, ...other });
    expect(await raised(told, other.id)).toEqual([]);
  });
});
