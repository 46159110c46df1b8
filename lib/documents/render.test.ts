import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { PDFDocument } from "pdf-lib";
import { afterEach, describe, expect, it } from "vitest";
import { drawnPapers } from "@/lib/testing/drawn-papers";
import { pdfPages, pdfText } from "@/lib/testing/pdf-text";
import { renderPaper } from "./render";
import { acceptanceNotice } from "./templates/acceptance-notice";
import { caseOpeningApproval } from "./templates/case-opening-approval";
import { formSamples } from "./templates/form-samples";
import { rectificationOrder } from "./templates/rectification-order";
import { sampleFrame, samples } from "./templates/samples";

const SENTENCES = 60;
const longFacts = Array.from(
  { length: SENTENCES },
  (_, i) => `第${i + 1}条事实：该单位未按照劳动合同约定及时足额支付劳动者王某${i + 1}的工资，有工资表和考勤记录证明。`,
);
const missing = (text: string) => longFacts.filter((sentence) => !text.includes(sentence));

drawnPapers();

describe("a long text", () => {
  it("loses nothing over the pages of a letter", async () => {
    const input = { ...samples.rectificationOrder, facts: longFacts.join("") };
    const paper = await renderPaper(rectificationOrder, input, sampleFrame);
    const pages = await pdfPages(paper.bytes);
    expect(paper.pages).toBeGreaterThanOrEqual(4);
    expect(missing(onlyText(pages))).toEqual([]);
    expect(pages.map((page) => page.match(/第\d+页共\d+页/)?.[0])).toEqual(
      pages.map((_, i) => `第${i + 1}页共${pages.length}页`),
    );
  });

  it("loses nothing over the pages of a table and of an opinion box", async () => {
    const facts = longFacts.slice(0, 30).join("\n");
    const proposal = longFacts.slice(30).join("");
    const input = { ...formSamples.caseOpeningApproval, facts, proposal };
    const paper = await renderPaper(caseOpeningApproval, input, sampleFrame);
    expect(paper.pages).toBeGreaterThanOrEqual(3);
    expect(missing(onlyText(await pdfPages(paper.bytes)))).toEqual([]);
  });
});

describe("characters", () => {
  it("prints rare characters of names", async () => {
    const input = { ...samples.acceptanceNotice, complainant: "䶮喆堃𬭎𬀩昇囍玥翀赟彧珺曌㛃㳇𫖯·某" };
    const { bytes } = await renderPaper(acceptanceNotice, input, sampleFrame);
    expect(await pdfText(bytes)).toContain("䶮喆堃𬭎𬀩昇囍玥翀赟彧珺曌㛃㳇𫖯·某：");
  });

  it.each(["☑", "😀", "\u0007", "\u{2ebf0}"])(
    "refuses %s, which no font has, naming it and the words around it",
    async (character) => {
      const input = { ...samples.acceptanceNotice, matter: `拖欠${character}工资` };
      const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
      await expect(renderPaper(acceptanceNotice, input, sampleFrame)).rejects.toMatchObject({
        code: "invalid",
        reason: "glyph_missing",
        told: `“拖欠${character}工资”中的“${character}”（U+${code}）`,
      });
    },
  );

  it("prints a name without the marks that would reverse it", async () => {
    const input = { ...samples.acceptanceNotice, complainant: "张\u202e三\u200b丰" };
    expect(await pdfText((await renderPaper(acceptanceNotice, input, sampleFrame)).bytes)).toContain("张三丰：");
  });
});

describe("the frame", () => {
  it("marks a draft on each page, without number and without 核验码", async () => {
    const frame = { ...sampleFrame, draft: true };
    const pages = await pdfPages((await renderPaper(rectificationOrder, samples.rectificationOrder, frame)).bytes);
    expect(pages.every((page) => page.includes("草稿"))).toBe(true);
    expect(pages.join("")).toContain("（印章）");
    expect(pages.join("")).not.toMatch(/核验码|令字/);
  });

  it("prints the 核验码 on each page of an issued letter and marks no seal", async () => {
    const { bytes } = await renderPaper(rectificationOrder, samples.rectificationOrder, sampleFrame);
    const pages = await pdfPages(bytes);
    expect(pages.every((page) => page.includes("核验码：ABCD-3467"))).toBe(true);
    expect(pages.join("")).not.toMatch(/印章|草稿/);
    expect(pages.join("")).toContain("测试市人力资源和社会保障局2026年11月22日");
  });

  it("names no person in the metadata", async () => {
    const { bytes } = await renderPaper(acceptanceNotice, samples.acceptanceNotice, sampleFrame);
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(document.getTitle()).toBe("劳动保障监察投诉受理通知书 测人社监令字〔2026〕12号");
    expect(document.getAuthor()).toBe("测试市人力资源和社会保障局");
    expect([document.getSubject(), document.getKeywords()]).toEqual([undefined, undefined]);
    expect(document.getCreationDate()?.toISOString()).toBe("2026-11-21T16:00:00.000Z");
  });

  it("gives other bytes for another date", async () => {
    const one = await renderPaper(acceptanceNotice, samples.acceptanceNotice, sampleFrame);
    const frame = { ...sampleFrame, issuedOn: "2026-11-23" };
    expect((await renderPaper(acceptanceNotice, samples.acceptanceNotice, frame)).sha256).not.toBe(one.sha256);
  });

  it("refuses an input with a field that the paper does not know", async () => {
    const input = { ...samples.acceptanceNotice, informant: "张某" };
    await expect(renderPaper(acceptanceNotice, input, sampleFrame)).rejects.toThrow();
  });
});

describe("fonts", () => {
  afterEach(() => renderPaper(acceptanceNotice, samples.acceptanceNotice, sampleFrame));

  it("keeps Noto when the bureau's folder holds no font", async () => {
    const plain = await renderPaper(acceptanceNotice, samples.acceptanceNotice, sampleFrame);
    const fontDir = mkdtempSync(path.join(tmpdir(), "fonts-"));
    const paper = await renderPaper(acceptanceNotice, samples.acceptanceNotice, { ...sampleFrame, fontDir });
    expect(paper.sha256).toBe(plain.sha256);
  });
});

// The foot of each page stands between the lines of a sentence that runs on.
const onlyText = (pages: readonly string[]) =>
  pages.map((page) => page.replace(/核验码：.*$|第\d+页共\d+页$/, "")).join("");
