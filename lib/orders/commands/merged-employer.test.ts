import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { anUnsentFile, aProposedOrder } from "@/db/factories/orders";
import { accounts, documents, employers, orderItems, orders, outbox } from "@/db/schema";
import { mergeEmployers } from "@/lib/employers/commands/merge-employers";
import { newId } from "@/lib/kernel/ids";
import { pdfText } from "@/lib/testing/pdf-text";
import { world } from "@/lib/testing/world";
import { orderScope } from "../scope";
import { issueOrder } from "./issue-order";
import { submitProof } from "./submit-proof";

const { officer, employerUser, act } = world();
const ON = "2026-11-16";
const NAME = "测试市龙腾建筑劳务集团有限公司";
const CODE = "91990101MA0J00013L";

/** The file that the case names becomes an alias of another one, to which the employer's user belongs. */
async function mergedAway(employerId: string) {
  const [named] = await db().select().from(employers).where(eq(employers.id, employerId));
  if (!named) throw new Error("no employer");
  const standing = { ...named, id: newId(), name: NAME, creditCode: CODE, provisionalKey: null };
  await db().insert(employers).values(standing);
  const leader = await officer("daduizhang");
  const merge = { id: employerId, intoId: standing.id, reason: "同一单位重复登记" };
  await act(leader, ON, (ctx) => mergeEmployers(ctx, merge));
  await db().update(accounts).set({ employerId: standing.id }).where(eq(accounts.login, "ltjz"));
}

it("names the file that stands on the paper, and reaches its users, after the case's file was merged into it", async () => {
  const order = await aProposedOrder(ON);
  const [row] = await db().select().from(orders).where(eq(orders.id, order.id));
  await mergedAway(row?.employerId ?? "");
  await act(await officer("daduizhang"), ON, (ctx) => issueOrder(ctx, { id: order.id, version: 1 }));
  const [paper] = await db().select().from(documents).where(eq(documents.subjectId, order.id));
  const words = await pdfText(paper?.bytes ?? Buffer.alloc(0));
  expect(words).toContain(NAME);
  expect(words).toContain(CODE);
  const user = await employerUser("ltjz");
  expect(await db().select({ id: orders.id }).from(orders).where(orderScope(user))).toContainEqual({ id: order.id });
  const [item] = await db().select().from(orderItems).where(eq(orderItems.orderId, order.id));
  const proof = { id: item?.id ?? "", version: item?.version ?? 0, note: "已于11月20日通过银行转账足额支付。" };
  await anUnsentFile(proof.id, user, ON);
  await act(user, "2026-11-20", (ctx) => submitProof(ctx, proof));
  const told = await db().select().from(outbox).where(eq(outbox.accountId, user.id));
  expect(told.map(({ kind }) => kind)).toContain("order-issued");
});
