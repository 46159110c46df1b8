import { z } from "zod";
import { employerRows } from "@/lib/documents/employer-rows";
import { Closing } from "@/lib/documents/parts";
import { employerParty, legalDay, maybe, words } from "@/lib/documents/shapes";
import { PartyTable } from "@/lib/documents/tables";
import { definePaper } from "@/lib/documents/template";
import { proseDate } from "@/lib/kernel/clock";

/** 举报登记表. Its input has no place for the informant, so that no identity can reach it (条例 第九条). */
export const tipRegister = definePaper({
  key: "tip-register",
  version: 3,
  title: "劳动保障监察举报登记表",
  numbered: false,
  kind: "form",
  input: z.strictObject({
    registerNumber: words,
    source: words,
    receivedOn: legalDay,
    employer: employerParty,
    street: maybe,
    matter: words,
    content: words,
    materials: z.array(words).default([]),
    registrar: maybe,
    handling: maybe,
    remarks: maybe,
  }),
  Body: ({ input }) => (
    <>
      <PartyTable
        rows={[
          ["登记编号", input.registerNumber, "登记日期", proseDate(input.receivedOn)],
          ["举报来源", input.source, "登记人", input.registrar],
          ...employerRows("被举报单位", input.employer),
          ["所属街道", input.street],
          ["举报事项", input.matter],
          ["举报内容", input.content],
          ["举报材料", input.materials.map((material, i) => `${i + 1}.${material}`).join("\n")],
          { box: "处理意见", opinion: input.handling, signer: "负责人（签名）" },
          ["备注", input.remarks],
        ]}
      />
      <Closing>为举报人保密。举报人信息另行保管，不得记入本表，不得随案卷移送。</Closing>
    </>
  ),
});
