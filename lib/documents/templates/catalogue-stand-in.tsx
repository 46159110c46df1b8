import { z } from "zod";
import { Closing } from "@/lib/documents/parts";
import { proseMinute } from "@/lib/documents/prose";
import { maybe, minute, words } from "@/lib/documents/shapes";
import { PartyTable } from "@/lib/documents/tables";
import { definePaper } from "@/lib/documents/template";

const REASONS = {
  format: "文件为音频、视频或者其他不能转为页面的格式",
  encrypted: "文件设有密码，不能并入",
  infected: "文件查出病毒，已经隔离，不能并入",
  unreadable: "文件不能读取，按原样保存",
  size: "文件过大，不宜并入，按原样保存",
} as const;

/** The page that stands in the file for one that cannot be merged; the hashes tie it to the stored file. */
export const catalogueStandIn = definePaper({
  key: "catalogue-stand-in",
  title: "电子材料替代页",
  numbered: false,
  kind: "form",
  input: z.strictObject({
    name: words,
    mediaType: words,
    sizeBytes: z.number().int().nonnegative(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    sm3: z.string().regex(/^[0-9a-f]{64}$/),
    reason: z.enum(["format", "encrypted", "unreadable", "size", "infected"]),
    provenFact: maybe,
    source: maybe,
    receivedAt: minute.optional(),
  }),
  Body: ({ input }) => (
    <>
      <PartyTable
        rows={[
          ["材料名称", input.name],
          ["文件类型", input.mediaType],
          ["文件大小", `${input.sizeBytes}字节`],
          ["来源", input.source],
          ["收到时间", input.receivedAt && proseMinute(input.receivedAt)],
          ["证明内容", input.provenFact],
          ["未并入原因", REASONS[input.reason]],
          ["SHA-256", input.sha256],
          ["SM3", input.sm3],
        ]}
      />
      <Closing>原文件随本卷宗电子版一并保存；对原文件重新计算摘要，与上列数值一致的，为同一文件。</Closing>
    </>
  ),
});
