import { expect, it } from "vitest";
import { aPeriod, aTownOfReporters, COURIERS, PLATFORM } from "@/db/factories/platform-reports";
import { aSentReport } from "@/db/factories/report-entries";
import { mergeEmployers } from "@/lib/employers/commands/merge-employers";
import { registerEmployer } from "@/lib/employers/commands/register-employer";
import { world } from "@/lib/testing/world";
import { confirmMirror } from "./commands/answer-mirror";
import { employerReports } from "./queries/employer-reports";
import { mirrorFile, mirrorsOf } from "./queries/mirrors";
import { reportFile } from "./queries/report-file";

const { officer, employerUser, employerId, act, at } = world();
const ON = "2026-11-18";
const couriers = { name: "测试市快捷达配送服务有限公司", creditCode: COURIERS, n1: 0, n2: 60, n3: 0 };

/** Merges a file into a new one without a code: its user goes on with both. */
async function merge(creditCode: string) {
  const leader = await officer("daduizhang");
  const name = `重复登记的档案${creditCode.slice(-4)}`;
  const into = await act(leader, ON, (ctx) => registerEmployer(ctx, { name, creditCode: "", regionCode: "990101" }));
  const id = await employerId(creditCode);
  await act(leader, ON, (ctx) => mergeEmployers(ctx, { id, intoId: into.id, reason: "重复登记的档案。" }));
}

it("an employer whose file was merged goes on reporting, and answers as the partner it is", async () => {
  await aTownOfReporters("2025-12-01");
  const period = await aPeriod("2026-11-16");
  await merge(PLATFORM);
  await merge(COURIERS);
  const [user, partner] = [await employerUser("jskj"), await employerUser("kjdps")];
  expect(user.files).toHaveLength(2);
  expect((await employerReports(user, at(ON))).reporter).not.toBeNull();
  const { id } = await aSentReport(user, period.id, { n1: 100, n2: 200, n3: 50, partners: [couriers] }, ON);
  expect((await reportFile(user, id, at(ON))).state).toBe("submitted");
  const [row] = await mirrorsOf(partner, { half: "2026-H1" });
  const mirror = await mirrorFile(partner, row?.id ?? "", at(ON));
  expect(mirror).toMatchObject({ isPartner: true });
  expect(mirror.refusalOf("confirm")).toBeNull();
  await act(partner, ON, (ctx) => confirmMirror(ctx, { id: mirror.id, version: mirror.version }));
  expect((await mirrorFile(user, mirror.id, at(ON))).state).toBe("confirmed");
});
