import { expect, it } from "vitest";
import { anOpenedCase } from "@/db/factories/complaints";
import { world } from "@/lib/testing/world";
import { timelineOf } from "@/lib/workflow/timeline";
import { employerEvents } from "./employer-events";

const { officer, employerId } = world();
const INNER = /^(case|complaint|document)\./;

it("tells of an employer's matters only whom they exist for, and of its register every officer of its region", async () => {
  const id = await employerId("91990101MA0H00010Q");
  const kase = await anOpenedCase(await officer("daduizhang"), "2026-11-16", id);
  const told = async (login: string) => (await employerEvents(await officer(login), [id])).map(({ act }) => act);
  expect(await told("wangmin")).toEqual(expect.arrayContaining(["case.open", "complaint.accept"]));
  for (const outside of ["zhongcai", "xitong", "shenji", "ylxjiancha"]) {
    expect((await told(outside)).filter((act) => INNER.test(act))).toEqual([]);
  }
  const issued = async (login: string) =>
    (await timelineOf(await officer(login), kase.id)).flatMap(({ particulars }) => particulars.paper ?? []).toSorted();
  expect(await issued("wangmin")).toEqual(["acceptance-notice", "case-opening-approval"]);
  expect(await issued("xieguan")).toEqual(["acceptance-notice"]);
});
