import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aComplaint, aDeclinedComplaint } from "@/db/factories/complaints";
import { aContest, aContestedOrder, clocksOn, contestRow, paperIn, suit } from "@/db/factories/contests";
import { anIssuedOrder } from "@/db/factories/orders";
import { cases, complaints, events } from "@/db/schema";
import { relocateClocks } from "@/lib/deadlines/clocks";
import { newId } from "@/lib/kernel/ids";
import { world } from "@/lib/testing/world";
import { ConcludeContestInput, RecordContestInput } from "../input";
import { effectWords } from "../labels";
import { contestResultsOf, followUpOf, subjectOfPaper } from "../lifecycle";
import { contestDesk } from "../queries/contest-desk";

const { officer, act } = world();
const ON = "2026-11-16";

describe("recordContest", () => {
  it("T-REPLY-10, T-RECON-DECIDE: keeps who accepted what when, and starts the reply's and the decision's days", async () => {
    const { id, order } = await aContestedOrder();
    const recorder = await officer("guoqi");
    expect(await contestRow(id)).toMatchObject({
      ...{ state: "pending", version: 1, kind: "reconsideration", subject: "order", documentId: order.documentId },
      ...{ caseId: order.caseId, complaintId: null, applicant: "employer", applicantName: "" },
      ...{ body: "测试市示范区人民政府", acceptedOn: "2026-12-01", copyReceivedOn: "2026-12-03" },
      recordedBy: recorder.id,
    });
    const clocks = await clocksOn(id);
    expect(clocks["T-REPLY-10"]).toMatchObject({ startedOn: "2026-12-03", dueOn: "2026-12-17", state: "running" });
    expect(clocks["T-RECON-DECIDE"]).toMatchObject({ startedOn: "2026-12-01", fileKind: "case", fileId: order.caseId });
    const [event] = await db()
      .select()
      .from(events)
      .where(and(eq(events.subjectId, id), eq(events.act, "contest.record")));
    expect(event).toMatchObject({ subjectKind: "contest", toState: "pending" });
    expect(event?.about).toContain(order.caseId);
    expect(event?.particulars).toEqual({ kind: "reconsideration", contested: "order", acceptedOn: "2026-12-01" });
  });

  it("T-REPLY-10: in the simple procedure the reply is due in five working days", async () => {
    const { id } = await aContestedOrder({ procedure: "simple" });
    expect((await clocksOn(id))["T-REPLY-10"]).toMatchObject({
      ...{ startedOn: "2026-12-03", dueOn: "2026-12-10", amount: 5, unit: "workingDays" },
      basis: "《行政复议法》第五十四条第一款、第八十八条（适用简易程序）",
    });
  });

  it("keeps a suit without a copy's day and without clocks, in a case that has ended too", async () => {
    const order = await anIssuedOrder(ON);
    await db().update(cases).set({ state: "transferred", endedOn: "2026-11-20" }).where(eq(cases.id, order.caseId));
    const { id } = await aContest(order.documentId, suit);
    expect(await contestRow(id)).toMatchObject({ kind: "litigation", copyReceivedOn: null });
    expect(await clocksOn(id)).toEqual({});
  });

  it("keeps inaction on a complaint in its file, and of whoever complained the word alone", async () => {
    const leader = await officer("daduizhang");
    const complaint = await aComplaint(leader, ON);
    const { id } = await aContest(complaint.id, { about: "complaint", applicant: "complainant" });
    expect(await contestRow(id)).toMatchObject({
      ...{ subject: "inaction", documentId: null, caseId: null, complaintId: complaint.id },
      ...{ applicant: "complainant", applicantName: "" },
    });
    expect((await clocksOn(id))["T-REPLY-10"]).toMatchObject({ fileKind: "complaint", fileId: complaint.id });
  });

  it("takes the notice of a complaint that was not accepted, and shows both on the complaint's page", async () => {
    const leader = await officer("daduizhang");
    const complaint = await aDeclinedComplaint(leader, ON);
    const paper = await paperIn(complaint.id, "non-acceptance-notice");
    const { id } = await aContest(paper, { applicant: "complainant" });
    const other = await aContest(complaint.id, { about: "complaint", applicant: "complainant" });
    const desk = await contestDesk(leader, { complaintId: complaint.id });
    expect(desk.rows.map((row) => [row.id, row.subject]).toSorted()).toEqual(
      [[id, "non_acceptance"] as const, [other.id, "inaction"] as const].toSorted(),
    );
    expect(desk).toMatchObject({ papers: [{ id: paper }], refusal: null });
  });
});

describe("a complaint that goes to another region", () => {
  it("T-REPLY-10: leaves the days of its contest with the organ whose inaction is contested", async () => {
    const leader = await officer("daduizhang");
    const complaint = await aComplaint(leader, ON);
    const { id } = await aContest(complaint.id, { about: "complaint", applicant: "complainant" });
    await act(leader, "2026-12-03", (ctx) => relocateClocks(ctx, complaint.id, "990102"));
    expect((await clocksOn(id))["T-REPLY-10"]).toMatchObject({ regionCode: (await contestRow(id)).regionCode });
    expect((await clocksOn(complaint.id))["T-ACCEPT"]).toMatchObject({ regionCode: "990102" });
  });
});

describe("what recordContest refuses", () => {
  it("a second of the kind that is pending against the same; another kind goes on beside it", async () => {
    const { order } = await aContestedOrder();
    await expect(aContest(order.documentId)).rejects.toMatchObject({ fields: { kind: "review_same_kind" } });
    await aContest(order.documentId, suit);
    await expect(aContest(order.documentId, suit)).rejects.toMatchObject({ fields: { kind: "review_same_kind" } });
  });

  it("days that cannot be", async () => {
    const order = await anIssuedOrder(ON);
    const attempt = (over: Parameters<typeof aContest>[1]) => aContest(order.documentId, over);
    await expect(attempt({ acceptedOn: "2026-12-04" })).rejects.toMatchObject({
      fields: { acceptedOn: "day_in_future" },
    });
    await expect(attempt({ acceptedOn: "2026-11-15" })).rejects.toMatchObject({
      fields: { acceptedOn: "contest_before_paper" },
    });
    await expect(attempt({ copyReceivedOn: "" })).rejects.toMatchObject({
      fields: { copyReceivedOn: "copy_day_missing" },
    });
    await expect(attempt({ copyReceivedOn: "2026-11-30" })).rejects.toMatchObject({
      fields: { copyReceivedOn: "copy_before_acceptance" },
    });
    await expect(attempt({ copyReceivedOn: "2026-12-04" })).rejects.toMatchObject({
      fields: { copyReceivedOn: "day_in_future" },
    });
  });

  it("other posts, other counties, and papers that are not contested here", async () => {
    const order = await anIssuedOrder(ON);
    const of = (login: string) => aContest(order.documentId, {}, login);
    await expect(of("juzhang")).rejects.toMatchObject({ code: "refused", reason: "not_your_post" });
    await expect(of("fazhi")).rejects.toMatchObject({ code: "refused", reason: "not_your_post" });
    await expect(of("ylxjiancha")).rejects.toMatchObject({ code: "not_found" });
    const leader = await officer("daduizhang");
    const complaint = await aComplaint(leader, ON);
    const register = await paperIn(complaint.id, "complaint-register");
    await expect(aContest(register)).rejects.toMatchObject({ code: "refused", reason: "contest_not_of_paper" });
  });

  it("the name of whoever complained in place of another's", async () => {
    const leader = await officer("daduizhang");
    const complaint = await aDeclinedComplaint(leader, ON);
    const [made] = await db().select().from(complaints).where(eq(complaints.id, complaint.id));
    const paper = await paperIn(complaint.id, "non-acceptance-notice");
    const named = { applicant: "other" as const, applicantName: made?.complainantName ?? "" };
    await expect(aContest(paper, named)).rejects.toMatchObject({
      fields: { applicantName: "applicant_is_complainant" },
    });
    await aContest(paper, { ...named, applicantName: "测试市第三建筑公司" });
  });

  it("a name beside the employer or whoever complained, and another without one", () => {
    const entry = {
      ...{ about: "document", aboutId: newId(), kind: "litigation", body: "测试市示范区人民法院" },
      ...{ number: "（2026）行初1号", acceptedOn: "2026-12-01", copyReceivedOn: "" },
    };
    const parsed = (applicant: string, applicantName: string) =>
      RecordContestInput.safeParse({ ...entry, applicant, applicantName }).success;
    expect(parsed("complainant", "张三")).toBe(false);
    expect(parsed("other", "")).toBe(false);
    expect(parsed("other", "测试市第三建筑公司")).toBe(true);
  });
});

describe("how a contest can end", () => {
  it("asks for what was not decided nothing but an order to act, and gives no such order elsewhere", () => {
    expect(contestResultsOf("reconsideration", "inaction")).toEqual([
      ...["confirmed_unlawful", "withdrawn", "rejected", "not_decided", "ordered_to_act"],
    ]);
    expect(contestResultsOf("litigation", "non_acceptance")).toEqual(
      expect.arrayContaining(["annulled", "claims_dismissed", "suit_dismissed", "ordered_to_act"]),
    );
    expect(contestResultsOf("reconsideration", "order")).not.toContain("ordered_to_act");
    expect(contestResultsOf("reconsideration", "order")).not.toContain("suit_dismissed");
    expect(contestResultsOf("litigation", "order")).not.toContain("not_decided");
  });

  it("leads to the act that follows", () => {
    expect(followUpOf("non_acceptance", "annulled")).toBe("take_back");
    expect(followUpOf("inaction", "ordered_to_act")).toBe("take_back");
    expect(followUpOf("listing", "annulled")).toBe("revoke_listing");
    expect(followUpOf("listing", "changed")).toBeNull();
    expect(followUpOf("restoration", "voided")).toBe("undo_restoration");
    expect(followUpOf("removal", "annulled")).toBe("undo_removal");
    expect(followUpOf("removal_refusal", "annulled")).toBe("decide_removal");
    expect(followUpOf("revocation", "annulled")).toBe("undo_revocation");
    expect(effectWords("restoration", "changed")).toContain("不办理撤销列入");
    expect(effectWords("no_penalty", "annulled")).toContain("重新呈报决定");
    expect(effectWords("listing", "annulled")).toBeNull();
    expect(followUpOf("listing", "upheld")).toBeNull();
    expect(followUpOf("order", "annulled")).toBeNull();
    expect(followUpOf("inaction", null)).toBeNull();
  });

  it("is contested here by papers without an account alone", () => {
    expect(subjectOfPaper("no-penalty-decision")).toBe("no_penalty");
    expect(subjectOfPaper("decision-revocation")).toBe("revocation");
    expect(subjectOfPaper("wage-removal-refusal")).toBe("removal_refusal");
    expect(subjectOfPaper("penalty-decision")).toBeNull();
    expect(subjectOfPaper("constructor")).toBeNull();
  });

  it("names its day and number", () => {
    expect(ConcludeContestInput.safeParse({ id: newId(), version: 1, result: "annulled" }).success).toBe(false);
  });
});
