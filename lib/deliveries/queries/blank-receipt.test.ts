import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { aCaseToDeliverIn, aProof, completeDelivery } from "@/db/factories/deliveries";
import { anInquiry } from "@/db/factories/inquiries";
import { deliveries, documents } from "@/db/schema";
import { pdfText } from "@/lib/testing/pdf-text";
import { world } from "@/lib/testing/world";
import { recordDelivery } from "../commands/record-delivery";
import { recordFailedAttempt } from "../commands/record-failed-attempt";
import { ofCase } from "../matter";
import { blankReceipt } from "./blank-receipt";
import { deliveryForm } from "./delivery-form";

const { officer, employerId, act } = world();

const [ISSUED, TODAY] = ["2026-11-16", "2026-11-23"];

async function aCase() {
  const [leader, lead, second] = await Promise.all([officer("daduizhang"), officer("wangmin"), officer("lizhe")]);
  const kase = await aCaseToDeliverIn({ leader, lead, second }, ISSUED, await employerId("91990101MA0H00010Q"));
  return { ...kase, lead };
}

it("prints what is known of a paper still to be delivered, and leaves the method and the signatures to be written", async () => {
  const { id, orderId, lead } = await aCase();
  const text = (await pdfText(await blankReceipt(lead, ofCase(id), orderId))).replaceAll(/\s/g, "");
  expect(text).toContain("□直接送达□留置送达□电子送达□委托送达□邮寄送达□转交送达□公告送达");
  expect(text).toContain("劳动保障监察限期改正指令书");
  expect(text).toContain("王敏");
  expect(text).not.toContain("备注无");
  expect(text).toContain("由见证人签名或者盖章，或者采用拍照、录像等方式记录送达过程。");
});

it("is not there once the paper is served, nor for an officer of another region", async () => {
  const { id, orderId, servers, lead } = await aCase();
  const elsewhere = await officer("ylxjiancha");
  await expect(blankReceipt(elsewhere, ofCase(id), orderId)).rejects.toMatchObject({ code: "not_found" });
  const place = { caseId: id, documentId: orderId, servers };
  const fileId = await aProof(lead, ISSUED, id);
  await act(lead, TODAY, (ctx) => recordDelivery(ctx, completeDelivery("direct", TODAY, place, fileId)));
  await expect(blankReceipt(lead, ofCase(id), orderId)).rejects.toMatchObject({ code: "not_found" });
});

it("offers the next way and the course of what failed before", async () => {
  const { id, orderId, servers, lead } = await aCase();
  const failure = "登记住所已搬空，无人签收。";
  const tried = {
    method: "direct" as const,
    actedOn: TODAY,
    place: "测试市示范区",
    servers,
    slipNumber: "",
    files: [],
  };
  await act(lead, TODAY, (ctx) => recordFailedAttempt(ctx, { caseId: id, documentId: orderId, ...tried, failure }));
  const { plan, course } = await deliveryForm(lead, ofCase(id), orderId);
  expect(plan.find(({ isNext }) => isNext)?.method).toBe("post");
  expect(course).toBe("2026年11月23日直接送达未果：登记住所已搬空，无人签收。");
});

it("names whoever else was asked to come, who takes the notice in person or through a clerk", async () => {
  const { id, servers, lead } = await aCase();
  const addressee = "测试市样例总承包有限公司";
  const notice = await anInquiry(lead, ISSUED, id, { addresseeKind: "other", addressee });
  const [paper] = await db().select().from(documents).where(eq(documents.subjectId, notice.id));
  const documentId = paper?.id ?? "";
  const form = await deliveryForm(lead, ofCase(id), documentId);
  expect(form).toMatchObject({ recipient: "other", recipientName: addressee, electronicAddress: "" });
  expect(await pdfText(await blankReceipt(lead, ofCase(id), documentId))).toContain(addressee);
  const fileId = await aProof(lead, ISSUED, id);
  const place = { caseId: id, documentId, servers };
  await act(lead, TODAY, (ctx) => recordDelivery(ctx, completeDelivery("direct", TODAY, place, fileId)));
  const [delivery] = await db().select().from(deliveries).where(eq(deliveries.documentId, documentId));
  expect(delivery).toMatchObject({ recipient: "other", state: "served" });
});
