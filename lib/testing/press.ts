import type { renderToBuffer as Draw } from "@react-pdf/renderer";
import { PDFDocument } from "pdf-lib";
import { Fragment, isValidElement, type ReactNode } from "react";
import { z } from "zod";

type Paper = Parameters<typeof Draw>[0];

/** What stands on a page that nobody drew: no reader of papers may take it for one. */
export const UNDRAWN = "undrawn paper";
const MARK = /\n%undrawn (\d+)\n$/;
const MARK_LENGTH = 24;

/** Loaded when first needed: who only reads papers that are drawn does without. */
const draw = async (paper: Paper): Promise<Buffer> => (await import("@react-pdf/renderer")).renderToBuffer(paper);

const kept: Paper[] = [];
let isDrawing = false;
let blank: Promise<Buffer> | undefined;

/** Has every paper drawn at once from here on; `drawnPapers()` does it for one test file. */
export function drawAtOnce(is: boolean): void {
  isDrawing = is;
}

/**
 * Stands for the renderer of PDFs in unit tests, of which most issue a dozen papers to come to the one they read. A
 * paper's components run with what it was given, and a blank page is kept in its place; it is drawn when a test
 * reads it. Journeys and the matrix draw every paper.
 */
export async function renderToBuffer(paper: Paper): Promise<Buffer> {
  if (isDrawing) return draw(paper);
  run(paper);
  blank ??= blankPage();
  return Buffer.concat([await blank, Buffer.from(`\n%undrawn ${kept.push(paper) - 1}\n`)]);
}

/** The paper itself, drawn if it was not yet. */
export async function drawn(bytes: Uint8Array): Promise<Uint8Array> {
  const mark = MARK.exec(Buffer.from(bytes.subarray(-MARK_LENGTH)).toString("latin1"));
  const paper = mark && kept[Number(mark[1])];
  return paper ? draw(paper) : bytes;
}

const Props = z.looseObject({ children: z.custom<ReactNode>().optional() });
type Component = (props: unknown) => ReactNode;
const isComponent = (type: unknown): type is Component => typeof type === "function";

/** Calls every component, as drawing would. */
function run(node: ReactNode): void {
  if (Array.isArray(node)) for (const each of node) run(each);
  if (!isValidElement(node)) return;
  const { type, props } = node;
  if (isComponent(type)) run(type(props));
  else if (typeof type === "string" || type === Fragment) run(Props.parse(props).children);
  else throw new Error(`cannot run ${String(type)}`);
}

async function blankPage(): Promise<Buffer> {
  const document = await PDFDocument.create();
  document.addPage().drawText(UNDRAWN);
  return Buffer.from(await document.save());
}
