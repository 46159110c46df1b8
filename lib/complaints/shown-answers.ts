import type { Topic } from "@/lib/kernel/topics";

type Answers = Readonly<Record<string, string | readonly string[]>>;

/** Matters of which the sum is asked. */
const aboutMoney: readonly Topic[] = ["wages", "overtime", "minimum_wage", "deposit_or_documents", "platform_work"];

export const isAboutMoney = ({ topics: chosen = [] }: Answers): boolean =>
  aboutMoney.some((topic) => chosen.includes(topic));

/** The answers without those to what is no longer asked: sums, once no matter is about money. */
export const shownAnswers = (answers: Answers): Answers =>
  isAboutMoney(answers) ? answers : { ...answers, owed: "", lines: "" };
