import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anEnforcement, enforcementRow } from "@/db/factories/enforcement";
import { cases, events, suspensions } from "@/db/schema";
import { act, at, world } from "@/lib/testing/world";
import { enforcementLinks } from "../act-links";
import { enforcementFile } from "../queries/enforcement-file";
import { endEnforcement } from "./end-enforcement";
import { recordPayment } from "./record-payment";

const { officer } = world();
const ON = "2026-12-14";

/** Investigated again while its fine is enforced; and resting beside that, where its region knows it. */
async function aFineIn(standing: "investigating" | "resting") {
  const fine = await anEnforcement();
  const mine = eq(cases.id, fine.caseId);
  await db().update(cases).set({ state: "closed", endedOn: "2026-11-30" }).where(mine);
  await db().update(cases).set({ state: "investigating", concludedOn: null, endedOn: null }).where(mine);
  if (standing === "investigating") return fine;
  const ground = { ground: "party_absconded", reason: "法定代表人下落不明。" } as const;
  const rest = { caseId: fine.caseId, fromOn: "2026-12-01", decidedBy: (await officer("juzhang")).id, ...ground };
  await db().insert(suspensions).values(rest);
  return fine;
}

describe.each(["investigating", "resting"] as const)("the enforcement of a decision whose case is %s", (standing) => {
  const paying = { debt: "fine", amount: 1, paidOn: ON, manner: "bank", voucher: "回单0001" } as const;

  it("takes the officers' entries and the head's acts, and shows them", async () => {
    const fine = await aFineIn(standing);
    await act(await officer("wangmin"), ON, (ctx) => recordPayment(ctx, { id: fine.id, version: 1, ...paying }));
    const mine = and(eq(events.subjectId, fine.id), eq(events.act, "enforcement.recordPayment"));
    expect(await db().$count(events, mine)).toBe(1);
    const place = { id: fine.caseId, enforcementId: fine.id };
    const ofOfficer = await enforcementFile(await officer("wangmin"), place, at(ON));
    expect((["recordPayment", "demand", "applyDeferral"] as const).map(ofOfficer.refusalOf)).toEqual([
      null,
      null,
      null,
    ]);
    const ofHead = await enforcementFile(await officer("juzhang"), place, at(ON));
    const shown = enforcementLinks("", ofHead.refusalOf).map(({ key }) => key);
    expect(shown).toEqual(expect.arrayContaining(["applyToCourt", "recordStep", "end"]));
    const end = { ground: "organisation_ended", note: "单位已注销，无财产。" } as const;
    await act(await officer("juzhang"), ON, (ctx) => endEnforcement(ctx, { id: fine.id, version: 2, ...end }));
    expect((await enforcementRow(fine.id)).state).toBe("ended");
  });

  it("is nobody else's", async () => {
    const fine = await aFineIn(standing);
    const by = async (login: string) =>
      act(await officer(login), ON, (ctx) => recordPayment(ctx, { id: fine.id, version: 1, ...paying }));
    await expect(by("guoqi")).rejects.toMatchObject({ reason: "not_case_officer" });
    await expect(by("ylxjiancha")).rejects.toMatchObject({ code: "not_found" });
    const end = { ground: "organisation_ended", note: "单位已注销，无财产。" } as const;
    const ending = act(await officer("wangmin"), ON, (ctx) => endEnforcement(ctx, { id: fine.id, version: 1, ...end }));
    await expect(ending).rejects.toMatchObject({ reason: "not_your_post" });
  });
});
