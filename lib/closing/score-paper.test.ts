import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { theDemoStandard } from "@/db/factories/case-scores";
import { AFTER_WINDOW, aServedNotice } from "@/db/factories/decisions";
import { caseOfficers } from "@/db/schema";
import { markItem } from "@/lib/case-scores/commands/mark-item";
import { pdfText } from "@/lib/testing/pdf-text";
import { world } from "@/lib/testing/world";
import { scorePaper } from "./queries/score-paper";

const { officer, act, at } = world();

const sheet = async (caseId: string, login = "fazhi") =>
  pdfText(await scorePaper(await officer(login), caseId, at(AFTER_WINDOW)));

it("the sheet names items, points, judgements, vetoes and the score, by which standard; without one it counts none", async () => {
  const { caseId } = await aServedNotice();
  expect(await sheet(caseId)).toContain("本地区没有制定评查标准，只列各项的结果，不计分。");
  await theDemoStandard();
  const mark = { caseId, item: "facts_clear", verdict: "met", reason: "逐页核对，没有发现问题。" } as const;
  await act(await officer("fazhi"), AFTER_WINDOW, (ctx) => markItem(ctx, mark));
  const before = await sheet(caseId);
  expect(before).toMatch(/《[^》]*示范[^》]*》，自\d{4}-\d\d-\d\d起施行/);
  expect(before).toMatch(/得分\d+(\.\d)?分/);
  expect(before).toContain("符合。逐页核对，没有发现问题。");
  expect(before).toContain("没有一票否决的情形。");
  await db().update(caseOfficers).set({ until: AFTER_WINDOW }).where(eq(caseOfficers.caseId, caseId));
  const after = await sheet(caseId);
  expect(after).toContain("不符合“由两名以上持有效证件的监察员承办”");
  expect(after).toMatch(/有\d项一票否决/);
  await expect(sheet(caseId, "ylxjiancha")).rejects.toMatchObject({ code: "not_found" });
}, 60_000);
