import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { aRevocationAccount } from "@/db/factories/licences";
import { DECIDED, INFLUENCE } from "@/db/factories/publications";
import { publications } from "@/db/schema";
import { issuedText } from "@/lib/testing/issued-text";
import { world } from "@/lib/testing/world";
import { judgePublication } from "./judge-publication";
import { proposePublication } from "./propose-publication";
import { publishDecision } from "./publish-decision";

const { officer, act } = world();

it("a penalty that revokes a licence is made public with the licence, its long number hidden by the rule", async () => {
  const { decisionId } = await aRevocationAccount();
  const inspector = await officer("wangmin");
  const judged = { decisionId, verdict: "public", reason: INFLUENCE } as const;
  const { id } = await act(inspector, DECIDED, (ctx) => judgePublication(ctx, judged));
  await act(inspector, DECIDED, (ctx) => proposePublication(ctx, { id, version: 1, boxes: [], isRead: true }));
  await act(await officer("daduizhang"), DECIDED, (ctx) => publishDecision(ctx, { id, version: 2 }));
  const [row] = await db().select().from(publications).where(eq(publications.id, id));
  const text = (await issuedText(row?.documentId)).replace(/\s/g, "");
  expect(row?.state).toBe("published");
  expect(text).toContain("吊销许可证（人力资源服务许可证，编号***，颁发机关测试市示范区人力资源和社会保障局）");
});
