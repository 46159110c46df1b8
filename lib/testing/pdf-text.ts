import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { drawn, UNDRAWN } from "./press";

const WIDE =
  "[\\u00b7\\u2014\\u2018-\\u201d\\u2026\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef\\u3000-\\u303f\\u{20000}-\\u{3ffff}]";

/**
 * The text of a PDF in reading order. Line ends fall away; spaces stay only between Latin letters and digits,
 * so that a Chinese sentence, a number or a hash can be looked for as it was written.
 */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  return (await pdfPages(bytes)).join("");
}

/** The same, page by page. Throws where a page was bound in before it was drawn. */
export async function pdfPages(bytes: Uint8Array): Promise<string[]> {
  const task = getDocument({ data: Uint8Array.from(await drawn(bytes)), verbosity: 0 });
  const document = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const content = await (await document.getPage(number)).getTextContent();
    pages.push(normal(content.items.map((item) => ("str" in item ? item.str : "")).join("")));
  }
  await task.destroy();
  if (pages.some((text) => text.includes(UNDRAWN)))
    throw new Error("a page was not drawn: the test file calls drawnPapers()");
  return pages;
}

const normal = (text: string): string =>
  text.replace(/\s+/g, " ").replace(new RegExp(`(?<=${WIDE}) | (?=${WIDE})`, "gu"), "");
