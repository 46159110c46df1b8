import { and, eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { AFTER_WINDOW, decideEntry, decisionRow, reviewEntry } from "@/db/factories/decisions";
import { aPublishedSetting } from "@/db/factories/discretion";
import { anIgnoredOrderOf, aPerson, DEFIED, fineOn, NUMBERS, serveSelf } from "@/db/factories/responsible-persons";
import { documents, enforcements, events } from "@/db/schema";
import { decisionOutcomes } from "@/lib/decisions/queries/decision-outcomes";
import { isSensitivePaper } from "@/lib/documents/sensitive";
import { openServed } from "@/lib/enforcement/commands/open-served";
import { strikePerson } from "@/lib/responsible-persons/commands/strike-person";
import { filesFolder } from "@/lib/testing/files";
import { pdfText } from "@/lib/testing/pdf-text";
import { attempt, once } from "@/lib/testing/probe";
import { at, world } from "@/lib/testing/world";
import { decisionDesk } from "../queries/decision-desk";
import { employerDecisions } from "../queries/employer-decisions";
import { approveDecision } from "./approve-decision";
import { decide } from "./decide";
import { notifyDecision } from "./notify-decision";
import { proposeDecision } from "./propose-decision";
import { reviewDecision } from "./review-decision";
import { submitDecision } from "./submit-decision";

filesFolder();
const { officer, employerUser, act } = world();
const [NUMBER, OTHER] = NUMBERS;
const ACCOUNTS = "NMG-54-2";

const theCase = once(async () => {
  const kase = await anIgnoredOrderOf(["NMG-54-1", ACCOUNTS, "NMG-54-3"]);
  const supervisor = await aPerson(kase, DEFIED);
  const principal = await aPerson(kase, DEFIED, { role: "representative", name: "韦国栋", idNumber: OTHER });
  return { ...kase, supervisor: supervisor.id, principal: principal.id };
});

const choiceOf = async (code: string, at_: number) => `${(await theCase()).findings.get(code)}/${code}/${at_}`;

/** Tries to propose a fine and answers what the field at fault is told, or that it is proposed. */
const tried = async (aim: { code: string; at: number; amount: string; personId?: string }) => {
  const { id } = await theCase();
  const { personId = "" } = aim;
  const entry = fineOn({ id, choice: await choiceOf(aim.code, aim.at), amount: aim.amount, personId });
  const outcome = attempt(await officer("wangmin"), DEFIED, (ctx) => proposeDecision(ctx, entry));
  return outcome.then(
    () => "proposed",
    (error: { fields?: Record<string, string>; reason?: string }) =>
      Object.values(error.fields ?? {})[0] ?? error.reason ?? String(error),
  );
};

describe("a sanction of the persons responsible", () => {
  const limits = [
    ["9999.99", "decision_amount_below"],
    ["10000", "proposed"],
    ["30000", "proposed"],
    ["30000.01", "decision_amount_above"],
  ] as const;
  const cases = ["NMG-54-1", ACCOUNTS, "NMG-54-3"].flatMap((code) => limits.map((each) => [code, ...each] as const));

  it.each(cases)("of %s takes %s yuan for each person: %s", async (code, amount, comesTo) => {
    const { supervisor } = await theCase();
    expect(await tried({ code, at: 2, amount, personId: supervisor })).toBe(comesTo);
  });

  it("falls on the roles that the provision names, never on the unit, and the unit's never on a person", async () => {
    const { id, principal, supervisor } = await theCase();
    expect(await tried({ code: ACCOUNTS, at: 2, amount: "10000", personId: principal })).toBe("proposed");
    expect(await tried({ code: ACCOUNTS, at: 2, amount: "10000" })).toBe("measure_not_open");
    expect(await tried({ code: ACCOUNTS, at: 1, amount: "20000", personId: supervisor })).toBe("measure_not_open");
    const desk = await decisionDesk(await officer("wangmin"), id, at(DEFIED), principal);
    const refusals = new Map(desk.optionsOf("penalty").map(({ choice, refusal }) => [choice, refusal]));
    expect(refusals.get(await choiceOf(ACCOUNTS, 1))).toBe("target_is_unit");
    expect(desk.optionsOf("no_penalty").map(({ violationCode }) => violationCode)).toEqual([
      "NMG-54-1",
      ACCOUNTS,
      "NMG-54-3",
    ]);
    expect(desk.refusalOf("remedy")).toBe("remedy_on_person");
  });

  it("stands on a person whom the case's register holds", async () => {
    const { id } = await theCase();
    expect(await tried({ code: ACCOUNTS, at: 2, amount: "10000", personId: id })).toBe("person_unknown");
  });
});

/** The whole way of one person's fine, each paper handed to the person, beside a proposal against the unit. */
const decided = once(async () => {
  await aPublishedSetting(DEFIED, { kind: "hearing_citizen", value: "10000" });
  await aPublishedSetting(DEFIED, { kind: "hearing_organisation", value: "50000" });
  await aPublishedSetting(DEFIED, { kind: "collective_discussion", value: "50000" });
  const { id: caseId, supervisor: personId, principal } = await theCase();
  const [inspector, leader] = [await officer("wangmin"), await officer("daduizhang")];
  const propose = async (at_: number, amount: string, whom?: string) => {
    const choice = await choiceOf(ACCOUNTS, at_);
    const entry = fineOn({ id: caseId, choice, amount, ...(whom === undefined ? {} : { personId: whom }) });
    return act(inspector, DEFIED, (ctx) => proposeDecision(ctx, entry));
  };
  const unit = await propose(1, "20000");
  const other = await propose(2, "10000", principal);
  const { id } = await propose(2, "12000", personId);
  const again = await propose(2, "12000", personId).then(String, ({ reason }) => reason);
  await act(leader, DEFIED, (ctx) => approveDecision(ctx, { id, version: 1, opinion: "同意告知。" }));
  await act(inspector, DEFIED, (ctx) => notifyDecision(ctx, { id, version: 2 }));
  const noticeId = (await decisionRow(id)).noticeId ?? "";
  const wrong = await serveSelf(caseId, noticeId, DEFIED, "receiving_clerk").then(String, ({ reason }) => reason);
  await serveSelf(caseId, noticeId, DEFIED, "family");
  await act(inspector, AFTER_WINDOW, (ctx) => submitDecision(ctx, { id, version: 3 }));
  const review = { id, version: 4, answers: reviewEntry(), opinion: "同意拟作出的决定。" };
  await act(await officer("fazhi"), AFTER_WINDOW, (ctx) => reviewDecision(ctx, review));
  await act(await officer("juzhang"), AFTER_WINDOW, (ctx) => decide(ctx, decideEntry(id, 5)));
  const { documentId } = await decisionRow(id);
  await serveSelf(caseId, documentId ?? "", AFTER_WINDOW);
  await openServed(at(AFTER_WINDOW));
  return { id, caseId, personId, noticeId, documentId: documentId ?? "", again, wrong, unit, other };
});

const paperOf = async (id: string) => {
  const [paper] = await db().select().from(documents).where(eq(documents.id, id));
  if (!paper) throw new Error("no such paper");
  return { ...paper, text: (await pdfText(paper.bytes)).replace(/\s/g, "") };
};

describe("a decision on a person", () => {
  it("goes its own way beside the unit's and every other person's, one of a kind at a time", async () => {
    const { again } = await decided();
    expect(again).toBe("decision_pending");
  });

  it("is told and handed to the person or an adult of the household, by the citizen's threshold", async () => {
    const { id, noticeId, wrong } = await decided();
    expect(wrong).toBe("receiver_not_entitled");
    expect((await decisionRow(id)).isHearingTold).toBe(true);
    const notice = await paperOf(noticeId);
    expect(notice.text).toContain("本机关拟对你作出如下行政处罚");
    expect(notice.text).toContain("你有权要求举行听证");
    expect(notice.text).not.toContain("你单位");
  });

  it("names the person with the number, and keeps the number out of everything else", async () => {
    const { documentId, noticeId } = await decided();
    const paper = await paperOf(documentId);
    expect(paper.text).toContain(`公民身份号码：${NUMBER}`);
    expect(paper.text).toContain("责任身份：直接负责的主管人员");
    expect(paper.text).toContain("项目经理，为直接负责的主管人员：负责该项目用工和工资支付");
    expect(paper.text).toContain("你应当自收到本决定书之日起15日内");
    expect(paper.text).not.toContain("责令你单位");
    expect(isSensitivePaper(paper)).toBe(true);
    for (const each of [paper, await paperOf(noticeId)]) {
      expect(each).toMatchObject({ employerId: null, personId: expect.any(String) });
      expect(JSON.stringify(each.input)).not.toContain(NUMBER);
    }
    const inputs = sql`${documents.input}::text like ${`%${NUMBER}%`}`;
    expect(await db().$count(documents, inputs)).toBe(0);
    expect(await db().$count(events, sql`${events.particulars}::text like ${`%${NUMBER}%`}`)).toBe(0);
  });

  it("opens the person's own account, and is none of the employer's", async () => {
    const { id } = await decided();
    const [account] = await db().select().from(enforcements).where(eq(enforcements.decisionId, id));
    expect(account).toMatchObject({ state: "due", fineFen: 1_200_000, isSurcharged: true });
    expect((await employerDecisions(await employerUser("ltjz"))).rows).toEqual([]);
  });

  it("holds the end of the case, and the person's entry", async () => {
    const { id, caseId, personId } = await decided();
    const outcomes = await decisionOutcomes(db(), caseId);
    expect(outcomes.find((each) => each.id === id)).toMatchObject({ servedOn: AFTER_WINDOW, isPerformed: false });
    const strike = { caseId, id: personId, reason: "登错了人。" };
    await expect(act(await officer("wangmin"), AFTER_WINDOW, (ctx) => strikePerson(ctx, strike))).rejects.toMatchObject(
      { reason: "person_in_proceeding" },
    );
  });

  it("is no earlier decision on the unit, and one on the same person in another case", async () => {
    const { id } = await decided();
    const kase = await anIgnoredOrderOf([ACCOUNTS]);
    const same = await aPerson(kase, DEFIED, { name: "覃立勇" });
    const deskOf = async (personId: string | null) =>
      decisionDesk(await officer("wangmin"), kase.id, at(AFTER_WINDOW), personId);
    expect((await deskOf(null)).earlier.map(({ decisionId }) => decisionId)).not.toContain(id);
    const own = await deskOf(same.id);
    expect(own.earlier.map(({ decisionId }) => decisionId)).toEqual([id]);
    const [fine] = own.optionsOf("penalty").filter(({ refusal }) => refusal === null);
    expect(fine?.past).toMatchObject({ decisions: 1 });
    const unit = (await deskOf(null)).optionsOf("penalty").filter(({ refusal }) => refusal === null);
    expect(unit.every(({ past }) => past === null || past.decisions === 0)).toBe(true);
  });

  it("writes no event that names the person", async () => {
    await decided();
    const named = and(sql`${events.particulars}::text like ${"%覃立勇%"}`);
    expect(await db().$count(events, named)).toBe(0);
  });
});
