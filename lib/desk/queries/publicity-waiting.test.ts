import { expect, it } from "vitest";
import { aServedPenalty } from "@/db/factories/decisions";
import { aProposedPublication, apart } from "@/db/factories/publications";
import { decisionsWaiting } from "@/lib/decisions/queries/waiting-decisions";
import { world } from "@/lib/testing/world";

const { officer } = world();

it("T-PUBLISH-7: shows its officers what nobody has judged, and the leader and the head what they settle", async () => {
  const { id } = await aServedPenalty();
  const waits = async (login: string, group: "toJudge" | "toPublish") =>
    (await decisionsWaiting(await officer(login)))[group].map((row) => row.id);
  expect(await waits("wangmin", "toJudge")).toContain(id);
  expect(await waits("daduizhang", "toJudge")).toEqual([]);
  const { decisionId } = await apart(() => aProposedPublication());
  for (const login of ["daduizhang", "juzhang"]) expect(await waits(login, "toPublish")).toEqual([decisionId]);
  expect(await waits("wangmin", "toPublish")).toEqual([]);
  expect(await waits("wangmin", "toJudge")).not.toContain(decisionId);
  expect(await waits("ylxdaduizhang", "toPublish")).toEqual([]);
});
