import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anEnforcement, enforcementRow } from "@/db/factories/enforcement";
import { deadlines, enforcementPayments, enforcementSteps } from "@/db/schema";
import { act, world } from "@/lib/testing/world";
import { agreeOnPerformance } from "./agree-on-performance";
import { confirmPerformance } from "./confirm-performance";
import { demand } from "./demand";
import { endEnforcement } from "./end-enforcement";
import { recordPayment } from "./record-payment";
import { resumeEnforcement } from "./resume-enforcement";
import { reversePayment } from "./reverse-payment";
import { suspendEnforcement } from "./suspend-enforcement";

const { officer } = world();
const ON = "2026-12-14";
const NOTE = "当事人履行确有困难。";

const suspended = async (id: string, version: number) =>
  act(await officer("juzhang"), ON, (ctx) =>
    suspendEnforcement(ctx, { id, version, ground: "cannot_perform", note: NOTE }),
  );
const resumed = async (id: string, version: number, login = "juzhang") =>
  act(await officer(login), "2026-12-15", (ctx) => resumeEnforcement(ctx, { id, version, note: "经济状况好转。" }));

describe("suspension", () => {
  it("is the head's, stops the demand, has its three years, and is ended by resuming, each in its turn", async () => {
    const { id } = await anEnforcement();
    await expect(resumed(id, 1)).rejects.toMatchObject({ reason: "enforcement_not_suspended" });
    await suspended(id, 1);
    const three = and(eq(deadlines.subjectId, id), eq(deadlines.limitKey, "T-SUSPEND-3Y"));
    expect((await db().select().from(deadlines).where(three))[0]).toMatchObject({
      dueOn: "2029-12-14",
      state: "running",
    });
    await expect(suspended(id, 2)).rejects.toMatchObject({ reason: "enforcement_suspended" });
    const urging = act(await officer("wangmin"), ON, (ctx) =>
      demand(ctx, { id, version: 2, manner: "缴至测试市银行示范支行财政专户。", days: 10 }),
    );
    await expect(urging).rejects.toMatchObject({ reason: "enforcement_suspended" });
    await expect(resumed(id, 2, "wangmin")).rejects.toMatchObject({ code: "refused" });
    await resumed(id, 2);
    const steps = await db().select().from(enforcementSteps).where(eq(enforcementSteps.enforcementId, id));
    expect(steps.map(({ ordinal, kind }) => [ordinal, kind])).toEqual([
      [1, "suspend"],
      [2, "resume"],
    ]);
    expect((await db().select().from(deadlines).where(three))[0]).toMatchObject({ state: "met" });
  });
});

describe("the three years of a suspension", () => {
  const three = async (id: string) => {
    const rows = await db().select().from(deadlines).where(eq(deadlines.subjectId, id));
    return rows.filter(({ limitKey }) => limitKey === "T-SUSPEND-3Y").map(({ state }) => state);
  };

  it("end with the performance, and run again as they stood where its payment is taken back", async () => {
    const { id } = await anEnforcement();
    await suspended(id, 1);
    const inspector = await officer("wangmin");
    const came = { paidOn: "2026-12-08", manner: "bank", voucher: "回单0001" } as const;
    const paying = { id, version: 2, debt: "fine", amount: 300_000, ...came } as const;
    await act(inspector, "2026-12-15", (ctx) => recordPayment(ctx, paying));
    expect([(await enforcementRow(id)).state, await three(id)]).toEqual(["performed", ["met"]]);
    const [payment] = await db().select().from(enforcementPayments).where(eq(enforcementPayments.enforcementId, id));
    const wrong = { id, version: (await enforcementRow(id)).version, reason: "误登记到本案。" };
    await act(inspector, "2026-12-16", (ctx) => reversePayment(ctx, { ...wrong, paymentId: payment?.id ?? "" }));
    expect([(await enforcementRow(id)).state, await three(id)]).toEqual(["due", ["running"]]);
  });
});

describe("an agreement", () => {
  const agreed = async (id: string, waived: number | null, version = 1) =>
    act(await officer("juzhang"), ON, (ctx) =>
      agreeOnPerformance(ctx, { id, version, waived, note: "分两阶段履行，已支付工人工资。" }),
    );

  it("spares surcharge up to what has run, the fine never", async () => {
    const { id } = await anEnforcement();
    await expect(agreed(id, 45_001)).rejects.toMatchObject({
      fields: { waived: "waiver_exceeds_surcharge:¥450.00" },
    });
    await agreed(id, 45_000);
    await expect(agreed(id, 1, 2)).rejects.toMatchObject({ fields: { waived: "waiver_exceeds_surcharge:¥0.00" } });
    expect((await enforcementRow(id)).fineFen).toBe(300_000);
  });
});

describe("the end", () => {
  it("is the head's, with its ground, and stops every clock", async () => {
    const { id } = await anEnforcement();
    const end = async (login: string) =>
      act(await officer(login), ON, (ctx) =>
        endEnforcement(ctx, { id, version: 1, ground: "organisation_ended", note: "单位已注销，无财产。" }),
      );
    await expect(end("wangmin")).rejects.toMatchObject({ code: "refused" });
    await end("juzhang");
    expect(await enforcementRow(id)).toMatchObject({ state: "ended", endGround: "organisation_ended", endedOn: ON });
    expect(await db().$count(deadlines, and(eq(deadlines.subjectId, id), eq(deadlines.state, "running")))).toBe(0);
  });

  it("of an account that owes money is not a confirmation of performance", async () => {
    const { id } = await anEnforcement();
    const confirming = act(await officer("wangmin"), ON, (ctx) =>
      confirmPerformance(ctx, { id, version: 1, performedOn: ON, note: "已经履行。" }),
    );
    await expect(confirming).rejects.toMatchObject({ reason: "still_owed" });
  });
});
