import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aConcludedCase, aDefiedCase, decisionRow, penaltyEntry, remedyEntry } from "@/db/factories/decisions";
import { aPublishedLadder } from "@/db/factories/discretion";
import { documents } from "@/db/schema";
import type { FactorCode } from "@/lib/discretion/factors";
import { pdfText } from "@/lib/testing/pdf-text";
import { at, world } from "@/lib/testing/world";
import { typedProposal } from "../choices";
import { ReviseDecisionInput } from "../input";
import { decisionDesk } from "../queries/decision-desk";
import { decisionFile } from "../queries/decision-file";
import { factorsOfDecision } from "../queries/kept-facts";
import { approveDecision } from "./approve-decision";
import { giveBackDecision } from "./give-back-decision";
import { proposeDecision } from "./propose-decision";
import { reviseDecision } from "./revise-decision";

const { officer, act } = world();
const ON = "2026-11-24";

type Kase = Awaited<ReturnType<typeof aDefiedCase>>;
type Factor = { readonly code: FactorCode; readonly evidenceIds: string[]; readonly reason: string };

const claiming = (kase: Kase, factors: Factor[]) => {
  const [item] = penaltyEntry(kase).items;
  if (!item) throw new Error("no measure");
  return penaltyEntry(kase, { items: [{ ...item, amount: "3000", factors }] });
};

const nothing = (kase: Kase, noPenaltyGround: "first_offence" | "no_fault", factors: Factor[]) =>
  penaltyEntry(kase, {
    ...{ kind: "no_penalty", noPenaltyGround, education: "当面教育，承诺按月支付工资。" },
    items: [
      {
        ...{ choice: `${kase.findingId}/LDJC-26-1/`, amount: "", content: "已全部支付，没有造成危害后果。" },
        ...{ deviation: "", pastReason: "", factors },
      },
    ],
  });

const propose = async (entry: ReturnType<typeof penaltyEntry>) =>
  act(await officer("wangmin"), ON, (ctx) => proposeDecision(ctx, entry));

const merit = (evidenceIds: string[], reason = ""): Factor => ({ code: "merit", evidenceIds, reason });

const fault = (fields: Readonly<Record<string, string>>) => ({ code: "invalid", fields });

describe("a circumstance that a proposal claims", () => {
  it("stands on an exhibit of the case alone: no reason and no exhibit of another case will do", async () => {
    const [kase, other] = [await aDefiedCase(ON), await aDefiedCase(ON)];
    await expect(propose(claiming(kase, [merit([], "配合调查，主动提交全部账册。")]))).rejects.toMatchObject(
      fault({ "items.0.factors.0.evidenceIds": "factor_without_exhibit" }),
    );
    await expect(propose(claiming(kase, [merit([kase.exhibitId, other.exhibitId])]))).rejects.toMatchObject(
      fault({ "items.0.factors.0.evidenceIds": "factor_exhibit_unknown" }),
    );
    await expect(propose(claiming(kase, [merit([kase.exhibitId])]))).resolves.toMatchObject({ caseId: kase.id });
  });

  it("is claimed once a measure, and only of a measure that it is for", async () => {
    const kase = await aDefiedCase(ON);
    const twice = [merit([kase.exhibitId]), merit([kase.exhibitId])];
    await expect(propose(claiming(kase, twice))).rejects.toMatchObject(
      fault({ "items.0.factors.1.code": "factor_twice" }),
    );
    const codes = ["first_offence", "aggravated_by_ladder"] as const;
    const misplaced = codes.map((code) => ({ code, evidenceIds: [kase.exhibitId], reason: "" }));
    await expect(propose(claiming(kase, misplaced))).rejects.toMatchObject(
      fault({
        "items.0.factors.0.code": "factor_not_for_measure",
        "items.0.factors.1.code": "factor_not_for_measure",
      }),
    );
    const [pay] = remedyEntry(kase).items;
    const items = pay ? [{ ...pay, amount: "123456.78", factors: [merit([kase.exhibitId])] }] : [];
    await expect(propose(remedyEntry(kase, { items }))).rejects.toMatchObject(
      fault({ "items.0.factors.0.code": "factor_not_for_measure" }),
    );
  });

  it("makes heavier only where the region has published a ladder, whose tier by earlier fines needs no exhibit", async () => {
    await aPublishedLadder(ON);
    const kase = await aDefiedCase(ON);
    const heavier = (evidenceIds: string[]) =>
      claiming(kase, [{ code: "aggravated_by_ladder", evidenceIds, reason: "曾因同类违法被处罚两次。" }]);
    await expect(propose(heavier([]))).rejects.toMatchObject(
      fault({ "items.0.factors.0.evidenceIds": "factor_without_exhibit" }),
    );
    await expect(propose(heavier([kase.exhibitId]))).resolves.toMatchObject({ caseId: kase.id });
  });

  it("is kept, printed on the 案件处理报批表 and shown to the reviewer and the head", async () => {
    const kase = await aDefiedCase(ON);
    const { id } = await propose(claiming(kase, [merit([kase.exhibitId], "提供同案线索，经查属实。")]));
    expect(await factorsOfDecision(db(), id)).toMatchObject([
      { code: "merit", reason: "提供同案线索，经查属实。", exhibits: [{ ordinal: 1, evidenceId: kase.exhibitId }] },
    ]);
    await act(await officer("daduizhang"), ON, (ctx) =>
      approveDecision(ctx, { id, version: 1, opinion: "同意告知。" }),
    );
    const [paper] = await db()
      .select()
      .from(documents)
      .where(eq(documents.id, (await decisionRow(id)).approvalId ?? ""));
    expect((await pdfText(paper?.bytes ?? Buffer.of())).replace(/\s/g, "")).toContain(
      "裁量情节：配合行政机关查处违法行为有立功表现（应当从轻或者减轻，《行政处罚法》第三十二条第（四）项）：" +
        "证据1《2026年7月工资表》；提供同案线索，经查属实。",
    );
    for (const login of ["fazhi", "juzhang"]) {
      const { items } = await decisionFile(await officer(login), { id: kase.id, decisionId: id }, at(ON));
      expect(items).toMatchObject([{ factors: [{ code: "merit", exhibits: [{ name: "2026年7月工资表" }] }] }]);
    }
  });

  it("comes back in the form of a proposal that was given back, with the text of its facts", async () => {
    const kase = await aDefiedCase(ON);
    const { id } = await propose(claiming(kase, [merit([kase.exhibitId], "提供同案线索，经查属实。")]));
    const points = [{ place: "factors" as const, reason: "请核对立功的证据。" }];
    await act(await officer("daduizhang"), ON, (ctx) => giveBackDecision(ctx, { id, version: 1, points }));
    const inspector = await officer("wangmin");
    const desk = await decisionDesk(inspector, kase.id, at(ON));
    const typed = typedProposal(await decisionFile(inspector, { id: kase.id, decisionId: id }, at(ON)), desk.grounds);
    expect(typed.items[0]?.factors).toEqual([merit([kase.exhibitId], "提供同案线索，经查属实。")]);
    expect(typed.facts).toMatchObject([{ findingId: kase.findingId, statement: expect.stringMatching(/^经查，/) }]);
    const drawn = typed.facts.map((one) => ({ ...one, drawn: one.statement }));
    const input = ReviseDecisionInput.parse({ ...typed, facts: drawn, id, version: 2 });
    await act(inspector, ON, (ctx) => reviseDecision(ctx, input));
    expect(await factorsOfDecision(db(), id)).toMatchObject([{ code: "merit", exhibits: [{ ordinal: 1 }] }]);
  });
});

describe("a ground of not punishing", () => {
  const aCase = async () => aConcludedCase(ON);

  it("is claimed as a circumstance with its exhibit", async () => {
    const kase = await aCase();
    await expect(propose(nothing(kase, "no_fault", []))).rejects.toMatchObject(
      fault({ noPenaltyGround: "ground_without_factor" }),
    );
    await expect(
      propose(nothing(kase, "no_fault", [{ code: "no_fault", evidenceIds: [], reason: "没有主观过错，已经说明。" }])),
    ).rejects.toMatchObject(fault({ "items.0.factors.0.evidenceIds": "factor_without_exhibit" }));
    await expect(
      propose(nothing(kase, "no_fault", [{ code: "no_fault", evidenceIds: [kase.exhibitId], reason: "" }])),
    ).resolves.toMatchObject({ caseId: kase.id });
  });

  it("is shown by the organ's own record where it is the first offence, for a reason", async () => {
    const kase = await aCase();
    const first = (reason: string) =>
      nothing(kase, "first_offence", [{ code: "first_offence", evidenceIds: [], reason }]);
    await expect(propose(first("初次违法。"))).rejects.toMatchObject(
      fault({ "items.0.factors.0.reason": "factor_reason_missing" }),
    );
    await expect(propose(first("经查本机关处罚记录，没有同类处罚。"))).resolves.toMatchObject({ caseId: kase.id });
  });
});
