import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { AFTER_WINDOW, aDecidedPenalty } from "@/db/factories/decisions";
import { anEnforcement } from "@/db/factories/enforcement";
import { aGuidance } from "@/db/factories/guidances";
import { anIssuedOrder } from "@/db/factories/orders";
import { aRecordedVisit, aStartedVisit } from "@/db/factories/patrols";
import { aPeriod, aTownOfReporters } from "@/db/factories/platform-reports";
import { aSentReport, send } from "@/db/factories/report-entries";
import { aRevokedDecision } from "@/db/factories/revocations";
import { enforcements } from "@/db/schema";
import { revokeOrder } from "@/lib/orders/commands/revoke-order";
import { correctReport } from "@/lib/platform-reports/commands/correct-report";
import { reportFile } from "@/lib/platform-reports/queries/report-file";
import { filesFolder } from "@/lib/testing/files";
import { world } from "@/lib/testing/world";
import type { ProgressKind } from "../lifecycle";
import { rowsBehind } from "./figure";
import { rowsOfProgress } from "./progress";

filesFolder();
const { officer, act, at, employerUser } = world();
const NOBODY_COUNTED = randomUUID();

const found = (
  kind: ProgressKind,
  from: string,
  to: string,
  over: { regionCode?: string; industries?: string[] } = {},
) => rowsOfProgress(db(), kind, { regionCode: "990101", industries: [], ...over }, { from, to }, NOBODY_COUNTED);

/** Found on its day alone, not in another region or industry, and led to by its name for who may see it. */
async function isCounted(kind: ProgressKind, id: string, on: string, before: string, after: string) {
  expect(await found(kind, on, on)).toContain(id);
  expect(await found(kind, before, before)).not.toContain(id);
  expect(await found(kind, after, after)).not.toContain(id);
  expect(await found(kind, on, on, { regionCode: "990102" })).toEqual([]);
  expect(await found(kind, on, on, { industries: ["没有这样的行业"] })).toEqual([]);
  const rows = await rowsBehind(await officer("daduizhang"), kind, [id]);
  expect(rows).toMatchObject([{ id }]);
  expect(rows[0]?.href).toContain(id);
  expect(rows[0]?.label.trim()).not.toBe("");
  expect(await rowsBehind(await officer("ylxdaduizhang"), kind, [id])).toEqual([]);
}

describe("rowsOfProgress", () => {
  it("counts an inspection on the day of its record, not while it lasts", async () => {
    const { id } = await aRecordedVisit("2026-11-10");
    await isCounted("visits", id, "2026-11-10", "2026-11-09", "2026-11-11");
    const { id: underWay } = await aStartedVisit("2026-11-12", { apartBecause: "另一项目部的举报线索。" });
    expect(await found("visits", "2026-11-01", "2026-11-30")).not.toContain(underWay);
  });

  it("counts a penalty on the day of its decision", async () => {
    const { id } = await aDecidedPenalty();
    await isCounted("decisions", id, AFTER_WINDOW, "2026-12-01", "2026-12-03");
  });

  it("counts no decision that the organ or a review took away before the count, and no order that was revoked", async () => {
    const [revoked, annulled] = [await anEnforcement(), await anEnforcement()];
    const months = ["2026-11-01", "2026-12-31"] as const;
    expect(await found("decisions", ...months)).toEqual(
      expect.arrayContaining([revoked.decisionId, annulled.decisionId]),
    );
    await aRevokedDecision(revoked.decisionId, "2026-12-08");
    await db().update(enforcements).set({ state: "annulled" }).where(eq(enforcements.id, annulled.id));
    const left = await found("decisions", ...months);
    expect(left).not.toContain(revoked.decisionId);
    expect(left).not.toContain(annulled.decisionId);
    const order = await anIssuedOrder("2026-11-10");
    expect(await found("orders", ...months)).toContain(order.id);
    await act(await officer("daduizhang"), "2026-11-11", (ctx) =>
      revokeOrder(ctx, { id: order.id, version: 2, reason: "认定的事实有误。" }),
    );
    expect(await found("orders", ...months)).not.toContain(order.id);
  });

  it("counts guidance on the day of its issue", async () => {
    const { id } = await aGuidance("2026-11-10");
    await isCounted("guidances", id, "2026-11-10", "2026-11-09", "2026-11-11");
  });

  it("counts a semiannual report once, on the day it came; its correction is no second one", async () => {
    await aTownOfReporters("2026-11-01");
    const { id: periodId } = await aPeriod("2026-11-16");
    const user = await employerUser("jskj");
    const { id } = await aSentReport(user, periodId, { n1: 100, n2: 200, n3: 50 }, "2026-11-18");
    await isCounted("reports", id, "2026-11-18", "2026-11-17", "2026-11-19");
    const { version } = await reportFile(user, id, at("2026-11-20"));
    const { id: corrected } = await act(user, "2026-11-20", (ctx) => correctReport(ctx, { id, version }));
    await send(user, corrected, "2026-11-20");
    expect(await found("reports", "2026-11-01", "2026-11-30")).toEqual([id]);
  });
});
