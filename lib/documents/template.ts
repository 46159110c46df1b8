import type { ReactElement } from "react";
import type { z } from "zod";
import type { LegalDate } from "@/lib/kernel/clock";

/** What the bureau adds to a paper's own words: name, number, date, how to verify it. */
export type PaperFrame = Readonly<{
  organName: string;
  number?: string;
  issuedOn?: LegalDate;
  verify?: { code: string; url: string };
  draft?: boolean;
  /** Folder of licensed fonts; Noto is always behind them. */
  fontDir?: string;
}>;

export type BodyProps<Input> = Readonly<{ input: Input; frame: PaperFrame }>;

/** One kind of paper: its words and data. The page, the fonts and the seal place belong to the layout. */
/** A paper's layout and words as they were first issued; a template that has changed them since names its own. */
const FIRST_VERSION = 1;

export type Paper<Schema extends z.ZodType = z.ZodType> = Readonly<{
  key: string;
  title: string;
  /** Raised with every change of the words or of what the paper holds; kept with each copy that is issued. */
  version: number;
  /** Whether an issued copy carries a 文号. */
  numbered: boolean;
  input: Schema;
  Body: (props: BodyProps<z.output<Schema>>) => ReactElement;
  /** Labels of the signatures that every page of a record carries. */
  pageSignatures?: readonly string[];
  /**
   * A letter (the default) carries the bureau's name and the 核验码; an inner form, a ledger (across the sheet)
   * and a cover do not go out.
   */
  kind?: "letter" | "form" | "cover" | "ledger";
}>;

type Declared<Schema extends z.ZodType> = Omit<Paper<Schema>, "version"> & { readonly version?: number };

/** Declares a paper; gives the template its types and its version. */
export const definePaper = <Schema extends z.ZodType>(paper: Declared<Schema>): Paper<Schema> => ({
  version: FIRST_VERSION,
  ...paper,
});
