import { and, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { answerOf, aStartedVisit, aVisitOfCase, recordEntry } from "@/db/factories/patrols";
import { documents, events, patrolPhotos, patrolVisits } from "@/db/schema";
import { storeUpload } from "@/lib/attachments/store-upload";
import { strikeExhibit } from "@/lib/cases/commands/strike-exhibit";
import { filesFolder, uploadOf } from "@/lib/testing/files";
import { pdfText } from "@/lib/testing/pdf-text";
import { world } from "@/lib/testing/world";
import { AttachPhotoInput } from "../answer-input";
import { visitPapersOfCase } from "../queries/papers-of-case";
import { visitsOfCase } from "../queries/visits-of-case";
import { answerQuestion } from "./answer-question";
import { attachPhoto } from "./attach-photo";
import { carryVisit } from "./carry-visit";
import { noteSigningRefusal } from "./note-signing-refusal";
import { recordVisit } from "./record-visit";
import { strikeSigned } from "./strike-signed";

filesFolder();
const { officer, act } = world();
const ON = "2026-11-16";
const danger = { ground: "danger", apartBecause: "情况紧急，单独核实。" } as const;

const rowOf = async (id: string) => {
  const [row] = await db().select().from(patrolVisits).where(eq(patrolVisits.id, id));
  if (!row) throw new Error("the visit is gone");
  return row;
};

const note = async (id: string) => {
  const { version } = await rowOf(id);
  const said = { id, version, account: "刘会计核对后拒绝签名，没有说明理由。", witness: "社区网格员李小红" };
  return act(await officer("lizhe"), ON, (ctx) => noteSigningRefusal(ctx, said));
};

it("stands beside the record, in the file of the case, with who saw it, and is noted once", async () => {
  const { id, caseId } = await aVisitOfCase(ON);
  await note(id);
  const { signingRefusedOn, signingRefusalId, recordId } = await rowOf(id);
  expect(signingRefusedOn).toBe(ON);
  expect(await visitPapersOfCase(db(), caseId)).toEqual(expect.arrayContaining([recordId, signingRefusalId]));
  const [paper] = await db()
    .select()
    .from(documents)
    .where(eq(documents.id, signingRefusalId ?? ""));
  const text = (await pdfText(paper?.bytes ?? Buffer.of())).replaceAll(/\s/g, "");
  for (const words of ["刘会计核对后拒绝签名，没有说明理由。", "社区网格员李小红"]) expect(text).toContain(words);
  const [record] = await db()
    .select({ input: documents.input })
    .from(documents)
    .where(eq(documents.id, recordId ?? ""));
  expect(record?.input.place).toEqual(expect.stringMatching(/./));
  expect(paper?.input.place).toBe(record?.input.place);
  const noted = and(eq(events.subjectId, id), eq(events.act, "visit.noteSigningRefusal"));
  expect(await db().$count(events, noted)).toBe(1);
  await expect(note(id)).rejects.toMatchObject({ reason: "signing_refused_already" });
});

it("is not noted where a signed page is kept, nor where the record says it already", async () => {
  const lead = await officer("wangmin");
  const { id } = await aVisitOfCase(ON);
  const [file] = (await storeUpload(uploadOf("签名,全\n", "签名.csv"))).files;
  const page = AttachPhotoInput.parse({ visitId: id, accountId: lead.id, questionKey: "", file });
  await act(lead, ON, (ctx) => attachPhoto(ctx, page));
  await expect(note(id)).rejects.toMatchObject({ reason: "signed_already" });
  const other = await aStartedVisit(ON, danger);
  const answer = await answerOf(other.id);
  await act(lead, ON, (ctx) => answerQuestion(ctx, answer));
  const { version } = await rowOf(other.id);
  const refused = { ...recordEntry(other.id, version), signing: "refused" as const, refusal: "刘会计拒绝签名。" };
  await act(lead, ON, (ctx) => recordVisit(ctx, refused));
  expect(await rowOf(other.id)).toMatchObject({ signingRefusedOn: ON, signingRefusalId: null });
  await expect(note(other.id)).rejects.toMatchObject({ reason: "signing_refused_already" });
});

it("is noted after the page that was taken by mistake is struck with a reason; evidence is struck in its case", async () => {
  const lead = await officer("wangmin");
  const { id, caseId } = await aVisitOfCase(ON);
  const upload = async (name: string) => {
    const [file] = (await storeUpload(uploadOf(`${name},全\n`, `${name}.csv`))).files;
    const page = AttachPhotoInput.parse({ visitId: id, accountId: lead.id, questionKey: "", file });
    return (await act(lead, ON, (ctx) => attachPhoto(ctx, page))).id;
  };
  const strike = async (photoId: string, login = "lizhe") =>
    act(await officer(login), ON, async (ctx) =>
      strikeSigned(ctx, { id, version: (await rowOf(id)).version, photoId, reason: "误传了另一单位的笔录。" }),
    );
  const [photo] = await db().select().from(patrolPhotos).where(eq(patrolPhotos.visitId, id));
  await expect(strike(photo?.id ?? "")).rejects.toMatchObject({ reason: "nothing_signed" });
  const carried = await upload("第一页");
  await act(lead, ON, (ctx) => carryVisit(ctx, { id, caseId }));
  const wrong = await upload("第二页");
  await expect(strike(photo?.id ?? "")).rejects.toMatchObject({ fields: { photoId: "page_unknown" } });
  await expect(strike(carried)).rejects.toMatchObject({ fields: { photoId: "page_is_evidence" } });
  await expect(strike(wrong, "guoqi")).rejects.toMatchObject({ reason: "not_visit_officer" });
  await strike(wrong);
  const [struck] = await db().select().from(patrolPhotos).where(eq(patrolPhotos.id, wrong));
  expect(struck).toMatchObject({ struckOn: ON, struckBecause: "误传了另一单位的笔录。" });
  const acted = and(eq(events.subjectId, id), eq(events.act, "visit.strikeSigned"));
  expect(await db().$count(events, acted)).toBe(1);
  expect((await visitsOfCase(lead, caseId))[0]?.uncarried).toBe(0);
  await expect(note(id)).rejects.toMatchObject({ reason: "signed_already" });
  const [page] = await db().select().from(patrolPhotos).where(eq(patrolPhotos.id, carried));
  const exhibit = { caseId, id: page?.evidenceId ?? "", reason: "误传了另一单位的笔录。", page: "" as const };
  await act(lead, ON, (ctx) => strikeExhibit(ctx, exhibit));
  await note(id);
  expect((await rowOf(id)).signingRefusedOn).toBe(ON);
});
