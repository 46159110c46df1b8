import type { z } from "zod";

/** A message in words, the same for the inbox and for the mail. */
export type Worded = {
  readonly subject: string;
  /** Paragraphs. */
  readonly lines: readonly string[];
  /** Where the matter is, below our own address; the mail's button leads there. */
  readonly href: string | null;
  /** The button's words. */
  readonly action: string | null;
};

type Said<Payload> = {
  readonly subject: (payload: Payload) => string;
  readonly lines: (payload: Payload) => readonly string[];
  readonly href?: (payload: Payload) => string;
  readonly action: string;
};

/** Makes the wording of one kind of message. What it gives throws ZodError for a payload of another shape. */
export const letter =
  <Schema extends z.ZodType>(schema: Schema, said: Said<z.output<Schema>>) =>
  (stored: unknown): Worded => {
    const payload = schema.parse(stored);
    const { subject, lines, href, action } = said;
    return { subject: subject(payload), lines: lines(payload), href: href?.(payload) ?? null, action };
  };
