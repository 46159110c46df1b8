import type { z } from "zod";
import type { materialReceipt } from "@/lib/documents/templates/material-receipt";
import type { materialReturn } from "@/lib/documents/templates/material-return";
import type { LegalDate } from "@/lib/kernel/clock";

/** A line of a notice's list as its table holds it. */
export type Material = {
  readonly ordinal: number;
  readonly material: string;
  readonly period: string;
  readonly isOriginal: boolean;
  readonly pages: number | null;
};

type Said = {
  readonly addressee: string;
  readonly caseTitle: string;
  readonly number: string;
  readonly dueOn: LegalDate;
  readonly person: string;
  readonly personPost: string;
  readonly officer: string;
  readonly on: LegalDate;
};

export const receiptOnPaper = (
  said: Said,
  brought: readonly Material[],
  wanting: readonly Material[],
): z.input<typeof materialReceipt.input> => ({
  ...partyOf(said),
  dueOn: said.dueOn,
  receivedOn: said.on,
  receiver: said.officer,
  items: brought.map(itemOf),
  wanting: wanting.map(spanned),
});

export const returnOnPaper = (said: Said, returned: readonly Material[]): z.input<typeof materialReturn.input> => ({
  ...partyOf(said),
  returnedOn: said.on,
  returner: said.officer,
  items: returned.map(itemOf),
});

const partyOf = ({ addressee, caseTitle, number, person, personPost }: Said) => ({
  party: addressee,
  caseName: caseTitle,
  notice: number,
  person,
  personPost,
});

const itemOf = (row: Material) => ({
  ...spanned(row),
  ordinal: row.ordinal,
  isOriginal: row.isOriginal,
  pages: row.pages ?? undefined,
});

/** `2026-07/` reads from July 2026 until today. */
function spanned({ material, period }: Material) {
  const [from, to] = period.split("/");
  return { name: material, from: from || undefined, to: to || undefined, isPeriodic: period !== "" };
}
