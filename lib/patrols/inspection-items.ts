import { z } from "zod";
import { violationOf } from "@/lib/violations/catalogue";
import { citation } from "@/lib/violations/citation";
import entries from "./inspection-items.json";

export const inspectionItemKeys = [
  "contract",
  "wages",
  "migrant",
  "hours",
  "insurance",
  "special_hours",
  "dispatch",
  "platform",
  "protected",
] as const;
export type InspectionItemKey = (typeof inspectionItemKeys)[number];

const Question = z.strictObject({
  key: z.string().regex(/^[a-z_]+\.[a-z_]+$/),
  /** What is so where the law is kept: 是 keeps it, 否 is a finding. */
  statement: z.string().min(1),
  /** The catalogue's entry that 否 points at; null where no entry judges it. */
  violation: z.string().nullable(),
});

const Item = z.strictObject({
  key: z.enum(inspectionItemKeys),
  label: z.string().min(1),
  questions: z.array(Question).min(1),
});

export type InspectionQuestion = z.infer<typeof Question>;
export type InspectionItem = z.infer<typeof Item>;

const items: readonly InspectionItem[] = z.array(Item).parse(entries);
const questions = new Map(items.flatMap((item) => item.questions.map((question) => [question.key, question])));

/** The list of what is inspected, in its own order. */
export const inspectionItems = (): readonly InspectionItem[] => items;

/** The items of these keys, in the order of the list. */
export const itemsOf = (keys: readonly string[]): readonly InspectionItem[] =>
  items.filter(({ key }) => keys.includes(key));

export const questionOf = (key: string): InspectionQuestion | null => questions.get(key) ?? null;

/** Whether a visit that inspects these items asks the question. */
export const isAskedIn = (itemKeys: readonly string[], questionKey: string): boolean =>
  itemsOf(itemKeys).some((item) => item.questions.some(({ key }) => key === questionKey));

/** The provision that a question's 否 points at, as a paper cites it, with the catalogue's words; null without an entry. */
export function provisionOf({ violation }: InspectionQuestion) {
  const entry = violation === null ? null : violationOf(violation);
  return entry && { code: entry.code, title: entry.title, cited: citation(entry), text: entry.text };
}
