import { z } from "zod";
import { Closing } from "@/lib/documents/parts";
import { dayOr, officer, TIME_BY_HAND } from "@/lib/documents/prose";
import { inspector, legalDay, maybe, words } from "@/lib/documents/shapes";
import { PartyTable } from "@/lib/documents/tables";
import { definePaper } from "@/lib/documents/template";

const METHODS = {
  direct: "直接送达",
  left: "留置送达",
  electronic: "电子送达",
  entrusted: "委托送达",
  post: "邮寄送达",
  forwarded: "转交送达",
  announcement: "公告送达",
} as const;

/**
 * 送达回证 (民事诉讼法 第八十七至九十五条): one recipient, one or more papers. Unknown entries are left to be written; without
 * a method it is the sheet that is taken to the door, which is ticked and signed there.
 */
export const deliveryReceipt = definePaper({
  key: "delivery-receipt",
  title: "劳动保障监察文书送达回证",
  numbered: false,
  input: z
    .strictObject({
      recipient: words,
      caseName: maybe,
      papers: z.array(z.strictObject({ title: words, number: maybe, copies: z.number().int().positive() })).min(1),
      place: maybe,
      method: z.enum(["direct", "left", "electronic", "entrusted", "post", "forwarded", "announcement"]).optional(),
      /** Mail slip, e-mail address or announcement, by the method. */
      methodDetail: maybe,
      deliveredOn: legalDay.optional(),
      substitute: maybe,
      refusal: maybe,
      witness: maybe,
      servers: z.array(inspector),
      remarks: maybe,
    })
    .refine(({ method, servers }) => method === undefined || servers.length > 0, { path: ["servers"] }),
  Body: ({ input }) => (
    <>
      <PartyTable
        rows={[
          ["受送达人", input.recipient],
          ["案由", input.caseName],
          ["送达文书名称及文号", input.papers.map((p) => `《${p.title}》${p.number ?? ""}`).join("\n")],
          ["件数", `${copies(input.papers)}件`, "送达日期", dayOr(input.deliveredOn, " ")],
          ["送达方式", input.method ? detailed(METHODS[input.method], input.methodDetail) : EVERY_METHOD],
          ["送达地点", input.place ?? " "],
          { sign: "受送达人签名或者盖章", at: TIME_BY_HAND },
          { sign: "代收人签名或者盖章", at: TIME_BY_HAND },
          ["代收人身份和代收理由", input.substitute ?? " "],
          ["拒收事由和日期", input.refusal ?? " "],
          ["见证人签名", input.witness ?? " "],
          ["送达人", input.servers.map(officer).join("\n") || " "],
          ["备注", input.method ? input.remarks : " "],
        ]}
      />
      <Closing>留置送达的，由见证人签名或者盖章，或者采用拍照、录像等方式记录送达过程。</Closing>
    </>
  ),
});

const EVERY_METHOD = Object.values(METHODS)
  .map((method) => `□${method}`)
  .join("　");

const detailed = (method: string, detail: string | undefined) => [method, detail].filter(Boolean).join("：");

const copies = (papers: readonly { copies: number }[]) => papers.reduce((sum, paper) => sum + paper.copies, 0);
