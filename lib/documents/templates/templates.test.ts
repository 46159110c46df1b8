import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { pdfText } from "@/lib/testing/pdf-text";
import { renderPaper } from "../render";
import type { Paper } from "../template";
import { acceptanceNotice } from "./acceptance-notice";
import { deliveryReceipt } from "./delivery-receipt";
import { rectificationOrder } from "./rectification-order";
import { sampleFrame, samples } from "./samples";

/** One line of the table: a paper, an input, and the words with which the printed paper ends. */
const print = <Schema extends z.ZodType>(paper: Paper<Schema>, input: z.input<Schema>, last: string) => ({
  name: paper.key,
  title: paper.title,
  numbered: paper.numbered,
  last,
  render: () => renderPaper(paper, input, sampleFrame),
});

const papers = [
  print(acceptanceNotice, samples.acceptanceNotice, "特此通知。"),
  print(rectificationOrder, samples.rectificationOrder, "本指令书一式两份，一份送达被指令单位，一份由本机关归档。"),
  print(deliveryReceipt, samples.deliveryReceipt, "由见证人签名或者盖章，或者采用拍照、录像等方式记录送达过程。"),
];

describe.each(papers)("$name", ({ title, numbered, last, render }) => {
  it("prints its title, its number and its last sentence, and nothing undefined", async () => {
    const text = await pdfText((await render()).bytes);
    expect(text).toContain(title);
    expect(text.includes(`${title}测人社监令字〔2026〕12号`)).toBe(numbered);
    expect(text).toContain(last);
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it("gives the same bytes twice", async () => {
    expect((await render()).sha256).toBe((await render()).sha256);
  });
});
