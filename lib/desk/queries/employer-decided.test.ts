import { expect, it } from "vitest";
import { aProposedDecision, aServedPenalty, decisionRow } from "@/db/factories/decisions";
import { apart } from "@/db/factories/publications";
import { aRevokedDecision } from "@/db/factories/revocations";
import { world } from "@/lib/testing/world";
import { decidedOfEmployer } from "./employer-decided";

const { officer } = world();

it("shows before the door what was decided, with its sum and what was taken back; not what is only proposed", async () => {
  const first = await apart(() => aServedPenalty());
  const second = await apart(() => aServedPenalty());
  const proposed = await apart(() => aProposedDecision());
  await aRevokedDecision(second.id, "2026-12-03");
  const { employerId } = await decisionRow(first.id);
  const rows = await decidedOfEmployer(await officer("wangmin"), [employerId]);
  expect(rows.find(({ id }) => id === first.id)).toMatchObject({
    ...{ kind: "penalty", fen: 300_000, revokedOn: null, majorState: null },
  });
  expect(rows.find(({ id }) => id === second.id)).toMatchObject({ revokedOn: "2026-12-03" });
  expect(rows.map(({ id }) => id)).not.toContain(proposed.id);
  expect(await decidedOfEmployer(await officer("ylxjiancha"), [employerId])).toEqual([]);
});
