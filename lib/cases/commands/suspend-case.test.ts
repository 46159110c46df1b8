import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { ranIn } from "@/components/workflow/clock-stops";
import { db } from "@/db/client";
import { aCase } from "@/db/factories/cases";
import { accounts, deadlines, documents, events, inspectorCertificates, organs, suspensions } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { newId } from "@/lib/kernel/ids";
import { world } from "@/lib/testing/world";
import { assignCase } from "./assign-case";
import { concludeCase } from "./conclude-case";
import { resumeCase } from "./resume-case";
import { suspendCase } from "./suspend-case";

const { officer, employerId, act, at } = world();

/** A head for the county, whose regulations know suspension; the town's own accounts have none there. */
async function countyHead(leader: Officer): Promise<Officer> {
  const [organ] = await db().select().from(organs).where(eq(organs.code, "YLX-RSJ"));
  const [account] = await db()
    .insert(accounts)
    .values({
      kind: "officer",
      login: "ylxju",
      name: "县局长",
      role: "head",
      organId: organ?.id,
      createdAt: at("2026-01-05"),
    })
    .onConflictDoNothing()
    .returning({ id: accounts.id });
  const id = account?.id ?? (await officer("ylxju")).id;
  return { ...leader, id, role: "head", organId: organ?.id ?? "", organKind: "bureau" };
}

async function countyCase() {
  const [leader, inspector] = await Promise.all([officer("ylxdaduizhang"), officer("ylxjiancha")]);
  const head = await countyHead(leader);
  const { id } = await aCase(leader, "2026-08-03", await employerId("91990102MA0H00045R"));
  await act(leader, "2026-08-03", (ctx) =>
    assignCase(ctx, { id, version: 1, leadId: inspector.id, secondId: leader.id }),
  );
  const suspend = (on: string, version = 2, by = head) =>
    act(by, on, (ctx) =>
      suspendCase(ctx, {
        id,
        version,
        ground: "party_absconded",
        reason: "法定代表人下落不明，厂区关停。",
        exhibitId: "",
      }),
    );
  const resume = (on: string, version = 3) =>
    act(head, on, (ctx) => resumeCase(ctx, { id, version, because: "法定代表人已到案说明情况。", exhibitId: "" }));
  return { id, leader, inspector, head, suspend, resume };
}

const clockOf = async (caseId: string, limit: string) => {
  const rows = await db().select().from(deadlines).where(eq(deadlines.subjectId, caseId));
  return rows.find((row) => row.limitKey === limit);
};

describe("suspendCase and resumeCase", () => {
  it("T-INV: rests with the days that are left and runs on with them; T-PEN-90 never rests", async () => {
    const { id, suspend, resume } = await countyCase();
    await suspend("2026-10-28");
    expect(await clockOf(id, "T-INV")).toMatchObject({ state: "paused", pausedOn: "2026-10-28", remaining: 2 });
    expect(await clockOf(id, "T-PEN-90")).toMatchObject({ state: "running" });
    await resume("2026-11-16");
    const resumed = await clockOf(id, "T-INV");
    expect(resumed).toMatchObject({ state: "running", dueOn: "2026-11-18", amount: 60 });
    expect(ranIn(resumed?.trace ?? [], resumed?.startedOn ?? "", 60)).toEqual([
      { resumedOn: null, counted: 58, pausedOn: "2026-10-28" },
      { resumedOn: "2026-11-16", counted: 2, pausedOn: null },
    ]);
    const [row] = await db().select().from(suspensions).where(eq(suspensions.caseId, id));
    expect(row).toMatchObject({ ground: "party_absconded", fromOn: "2026-10-28", untilOn: "2026-11-16" });
    const acts = await db()
      .select({ act: events.act })
      .from(events)
      .where(eq(events.subjectId, id))
      .orderBy(events.seq);
    expect(acts.map((event) => event.act).slice(2)).toEqual(["case.suspend", "case.resume"]);
    const papers = await db()
      .select({ key: documents.paperKey, number: documents.number, input: documents.input })
      .from(documents)
      .where(eq(documents.fileId, id))
      .orderBy(documents.issuedAt, documents.paperKey);
    expect(papers.map(({ key }) => key)).toEqual([
      ...["suspension-approval", "suspension-notice"],
      ...["suspension-approval", "suspension-notice"],
    ]);
    expect(papers[1]).toMatchObject({
      number: expect.stringContaining("中字"),
      input: { kind: "suspend", ground: "当事人逃匿", clock: "调查期限暂停计算，尚余2个工作日。" },
    });
    expect(papers[3]?.input).toMatchObject({ kind: "resume", clock: "调查期限继续计算，至2026年11月18日届满。" });
  });

  it("names only an exhibit of the case", async () => {
    const { id, head } = await countyCase();
    const ground = { ground: "party_absconded", reason: "法定代表人下落不明，厂区关停。" } as const;
    const suspending = act(head, "2026-10-28", (ctx) =>
      suspendCase(ctx, { id, version: 2, ...ground, exhibitId: newId() }),
    );
    await expect(suspending).rejects.toMatchObject({ fields: { exhibitId: "exhibit_not_in_case" } });
    expect(await db().$count(suspensions, eq(suspensions.caseId, id))).toBe(0);
    expect(await clockOf(id, "T-INV")).toMatchObject({ state: "running" });
  });

  it("does not make an overdue investigation timely", async () => {
    const { id, suspend, resume } = await countyCase();
    await suspend("2026-11-10");
    await resume("2026-12-01");
    expect(await clockOf(id, "T-INV")).toMatchObject({ state: "running", dueOn: "2026-10-30" });
  });

  it("stands in the way of what the investigation would do, and of itself", async () => {
    const { id, inspector, suspend } = await countyCase();
    await suspend("2026-09-10");
    await expect(suspend("2026-09-11", 3)).rejects.toMatchObject({ reason: "suspended" });
    const conclusion = "经查，该单位拖欠工资的事实清楚，建议责令限期支付。";
    await expect(
      act(inspector, "2026-09-11", (ctx) => concludeCase(ctx, { id, version: 3, conclusion })),
    ).rejects.toMatchObject({ reason: "suspended" });
  });

  it("is refused where the region's regulations do not know it, below the head, and to resume what runs", async () => {
    const { leader, suspend, resume } = await countyCase();
    await expect(suspend("2026-09-10", 2, leader)).rejects.toMatchObject({ reason: "not_your_post" });
    await expect(resume("2026-09-10", 2)).rejects.toMatchObject({ reason: "not_suspended" });
    const [district, head] = await Promise.all([officer("daduizhang"), officer("juzhang")]);
    const [wangmin, lizhe] = await Promise.all([officer("wangmin"), officer("lizhe")]);
    const kase = await aCase(district, "2026-08-03", await employerId("91990101MA0H00010Q"));
    await act(district, "2026-08-03", (ctx) =>
      assignCase(ctx, { id: kase.id, version: 1, leadId: wangmin.id, secondId: lizhe.id }),
    );
    const input = {
      id: kase.id,
      version: 2,
      ground: "party_absconded" as const,
      reason: "法定代表人下落不明。",
      exhibitId: "",
    };
    await expect(act(head, "2026-09-10", (ctx) => suspendCase(ctx, input))).rejects.toMatchObject({
      reason: "suspension_not_allowed",
    });
  });
});

describe("concludeCase", () => {
  it("T-DECIDE-15: meets the investigation's clock and starts the fifteen working days for a decision", async () => {
    const { id, inspector } = await countyCase();
    const conclusion = "经查，该单位拖欠工资的事实清楚，建议责令限期支付。";
    await act(inspector, "2026-10-12", (ctx) => concludeCase(ctx, { id, version: 2, conclusion }));
    expect(await clockOf(id, "T-INV")).toMatchObject({ state: "met", endedOn: "2026-10-12" });
    expect(await clockOf(id, "T-DECIDE-15")).toMatchObject({ state: "running", dueOn: "2026-11-02" });
    const [event] = await db().select().from(events).where(eq(events.act, "case.conclude"));
    expect(event).toMatchObject({ fromState: "investigating", toState: "concluded", subjectId: id });
  });

  it("is refused to one who does not hold the case, and while one inspector is left with a certificate", async () => {
    const { id, inspector, leader, head } = await countyCase();
    const input = { id, version: 2, conclusion: "经查，该单位拖欠工资的事实清楚，建议责令限期支付。" };
    await expect(act(head, "2026-10-12", (ctx) => concludeCase(ctx, input))).rejects.toMatchObject({
      reason: "not_case_officer",
    });
    await db()
      .update(inspectorCertificates)
      .set({ validTo: "2026-10-01" })
      .where(eq(inspectorCertificates.accountId, leader.id));
    await expect(act(inspector, "2026-10-12", (ctx) => concludeCase(ctx, input))).rejects.toMatchObject({
      reason: "one_inspector_only",
    });
  });
});
