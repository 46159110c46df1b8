import { degrees, PDFDocument, PDFName, PDFString } from "pdf-lib";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { drawnPapers } from "@/lib/testing/drawn-papers";
import { pdfPages } from "@/lib/testing/pdf-text";
import { type MergePart, mergePapers } from "./merge";
import { renderPaper } from "./render";
import { acceptanceNotice } from "./templates/acceptance-notice";
import { rectificationOrder } from "./templates/rectification-order";
import { sampleFrame, samples } from "./templates/samples";

// A PDF encrypted with a user password, as small as one can be: the trailer names an /Encrypt dictionary.
const encryptedPdf = Buffer.from(
  `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>endobj
4 0 obj<</Filter/Standard/V 1/R 2/O(${"o".repeat(32)})/U(${"u".repeat(32)})/P -4>>endobj
trailer<</Root 1 0 R/Encrypt 4 0 R/ID[(a)(a)]>>
%%EOF`,
);

async function twoPapers(): Promise<MergePart[]> {
  const order = await renderPaper(rectificationOrder, samples.rectificationOrder, sampleFrame);
  const notice = await renderPaper(acceptanceNotice, samples.acceptanceNotice, sampleFrame);
  return [
    { bytes: order.bytes, kind: "pdf" },
    { bytes: notice.bytes, kind: "pdf" },
  ];
}

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "teal" } });

drawnPapers();

describe("mergePapers", () => {
  it("keeps the order and says on which page each part begins", async () => {
    const jpeg = await picture(300, 200).jpeg().toBuffer();
    const png = await picture(200, 300).png().toBuffer();
    const [order, notice] = await twoPapers();
    if (!order || !notice) throw new Error("two papers");
    const parts: MergePart[] = [order, { bytes: jpeg, kind: "jpeg" }, { bytes: png, kind: "png" }, notice];
    const merged = await mergePapers(parts);
    expect(merged).toMatchObject({ pages: 5, starts: [1, 3, 4, 5] });
    const pages = await pdfPages(merged.bytes);
    expect(pages[0]).toContain("限期改正指令书");
    expect(pages[4]).toContain("受理通知书");
  });

  it("stamps the pages from 1, each once, however they are turned", async () => {
    const source = await PDFDocument.create();
    for (const angle of [0, 90, 180, 270]) source.addPage([595, 842]).setRotation(degrees(angle));
    const merged = await mergePapers([{ bytes: await source.save(), kind: "pdf" }], { stamp: true });
    expect(await pdfPages(merged.bytes)).toEqual(["1", "2", "3", "4"]);
  });

  it("numbers each part from its own first page, and those without a number not at all", async () => {
    const source = await PDFDocument.create();
    for (let page = 0; page < 2; page += 1) source.addPage([595, 842]);
    const bytes = await source.save();
    const parts: MergePart[] = [
      { bytes, kind: "pdf" },
      { bytes, kind: "pdf", firstNumber: 1 },
      { bytes, kind: "pdf", firstNumber: 3 },
      { bytes, kind: "pdf" },
    ];
    expect(await pdfPages((await mergePapers(parts)).bytes)).toEqual(["", "", "1", "2", "3", "4", "", ""]);
  });

  it("gives the same bytes twice", async () => {
    const parts = await twoPapers();
    const [one, two] = [await mergePapers(parts, { stamp: true }), await mergePapers(parts, { stamp: true })];
    expect(one.bytes.equals(two.bytes)).toBe(true);
  });

  it("lays a wide picture on a wide page, and turns a photo that is stored lying down", async () => {
    const lying = await picture(300, 200).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const wide = await picture(300, 200).jpeg().toBuffer();
    const { bytes } = await mergePapers([
      { bytes: lying, kind: "jpeg" },
      { bytes: wide, kind: "jpeg" },
    ]);
    const sizes = (await PDFDocument.load(bytes)).getPages().map((page) => page.getSize());
    expect(sizes.map(({ width, height }) => (width > height ? "wide" : "tall"))).toEqual(["tall", "wide"]);
  });

  it("drops scripts that a foreign page carries", async () => {
    const source = await PDFDocument.create();
    const script = source.context.obj({ S: "JavaScript", JS: PDFString.of("app.alert(1)") });
    const link = source.context.obj({ Type: "Annot", Subtype: "Link", Rect: [0, 0, 9, 9], A: script });
    const page = source.addPage();
    page.node.set(PDFName.of("AA"), source.context.obj({ O: script }));
    page.node.set(PDFName.of("Annots"), source.context.obj([link]));
    const bytes = await source.save({ useObjectStreams: false });
    const merged = await PDFDocument.load((await mergePapers([{ bytes, kind: "pdf" }])).bytes);
    const plain = Buffer.from(await merged.save({ useObjectStreams: false })).toString("latin1");
    expect(Buffer.from(bytes).toString("latin1")).toContain("JavaScript");
    expect(plain).toContain("/Subtype /Link");
    expect(plain).not.toMatch(/\/AA|\/A /);
  });

  it.each<[string, MergePart]>([
    ["pdf_encrypted", { bytes: encryptedPdf, kind: "pdf" }],
    ["pdf_unreadable", { bytes: Buffer.from("not a PDF"), kind: "pdf" }],
    ["image_unreadable", { bytes: Buffer.from("not an image"), kind: "png" }],
  ])("refuses with %s and names the part", async (reason, part) => {
    const [paper] = await twoPapers();
    if (!paper) throw new Error("a paper");
    await expect(mergePapers([paper, part])).rejects.toMatchObject({ code: "invalid", reason, fields: { part: "1" } });
  });
});
