import { expect, it } from "vitest";
import { db } from "@/db/client";
import { anOpenedCase } from "@/db/factories/complaints";
import { correctComplainant } from "@/lib/complaints/commands/correct-complainant";
import { CorrectComplainantInput } from "@/lib/complaints/complainant-input";
import { world } from "@/lib/testing/world";
import { knownPeople } from "./known-people";

const { officer, act, employerId } = world();
const ON = "2026-11-18";

it("knows whoever complained by the name and the address before a correction too", async () => {
  const leader = await officer("daduizhang");
  const employer = await employerId("91990101MA0H00010Q");
  const was = { complainantName: "钟离阿满", complainantAddress: "示范区旧棉厂宿舍九号" };
  const { id: caseId, complaintId } = await anOpenedCase(leader, ON, employer, was);
  const typed = { complainantName: "钟离阿曼", complainantAddress: "示范区新棉里三号", reason: "登记时抄错了。" };
  const input = CorrectComplainantInput.parse({ id: complaintId, version: 3, ...typed });
  await act(leader, ON, (ctx) => correctComplainant(ctx, input));
  const place = { caseId, decisionId: complaintId, employerId: employer, partyName: "", creditCode: null };
  const known = await db().transaction((tx) => knownPeople(tx, place));
  expect(known.names).toEqual(expect.arrayContaining(["钟离阿满", "钟离阿曼"]));
  expect(known.addresses).toEqual(expect.arrayContaining([was.complainantAddress, typed.complainantAddress]));
});
