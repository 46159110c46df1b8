import { eq, ne } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { aListedLedger } from "@/db/factories/claims";
import { anOpenedCase } from "@/db/factories/complaints";
import { aVisitOfCase } from "@/db/factories/patrols";
import { aHeldPreservation } from "@/db/factories/preservations";
import { deliveries, employers, patrolHandings, patrolVisits, preservationItems, preservations } from "@/db/schema";
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

it("knows whoever took papers, saw it, kept things, or stands in a file that was merged into the party's", async () => {
  const employer = await employerId("91990101MA0H00010Q");
  const knownIn = (caseId: string) =>
    db().transaction(async (tx) => {
      const place = { caseId, decisionId: caseId, employerId: employer, partyName: "", creditCode: null };
      return (await knownPeople(tx, place)).names;
    });
  const [ledger, held, visit] = [await aListedLedger(ON), await aHeldPreservation(ON), await aVisitOfCase(ON)];
  const took = { receiverName: "钟离阿收", witnessName: "钟离阿证" };
  await db().update(deliveries).set(took).where(eq(deliveries.caseId, ledger.id));
  const [other] = await db().select().from(employers).where(ne(employers.id, employer));
  const merged = { mergedIntoId: employer, legalRepresentative: "钟离阿法", contactName: "钟离阿联" };
  await db()
    .update(employers)
    .set(merged)
    .where(eq(employers.id, other?.id ?? ""));
  expect(await knownIn(ledger.id)).toEqual(expect.arrayContaining([...Object.values(took), "钟离阿法", "钟离阿联"]));
  const keptIn = eq(preservationItems.preservationId, held.id);
  await db().update(preservationItems).set({ custodian: "钟离阿管" }).where(keptIn);
  const [keeping] = await db().select().from(preservations).where(eq(preservations.id, held.id));
  expect(await knownIn(keeping?.caseId ?? "")).toContain("钟离阿管");
  await db().update(preservationItems).set({ custodian: "示范区人力资源和社会保障局" }).where(keptIn);
  expect(await knownIn(keeping?.caseId ?? "")).not.toContain("示范区人力资源和社会保障局");
  const [row] = await db().select().from(patrolVisits).where(eq(patrolVisits.id, visit.id));
  const handed = {
    resultId: row?.recordId,
    resultManner: "direct",
    resultHandedOn: ON,
    resultReceiver: "钟离阿签",
  } as const;
  await db().update(patrolVisits).set(handed).where(eq(patrolVisits.id, visit.id));
  const by = { replacedOn: ON, replacedBy: (await officer("wangmin")).id, because: "登记时抄错了签收人。" };
  const before = { visitId: visit.id, manner: "direct", handedOn: ON, receiver: "钟离阿前", ...by } as const;
  await db().insert(patrolHandings).values(before);
  expect(await knownIn(visit.caseId)).toEqual(expect.arrayContaining(["钟离阿签", "钟离阿前"]));
  const asAsked = { resultReceiver: "钟离阿签，财务部", witness: "钟离阿见（社区主任）、钟离阿旁" };
  await db().update(patrolVisits).set(asAsked).where(eq(patrolVisits.id, visit.id));
  const names = await knownIn(visit.caseId);
  expect(names).toEqual(expect.arrayContaining(["钟离阿签", "钟离阿见", "钟离阿旁"]));
  for (const word of ["财务部", "社区主任", asAsked.resultReceiver]) expect(names).not.toContain(word);
});
