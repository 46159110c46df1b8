import type { EmployerChoice } from "@/lib/employers/queries/employer";

export const codeWords = ({
  creditCode,
  provisionalKey,
}: Pick<EmployerChoice, "creditCode" | "provisionalKey">): string => creditCode ?? `临时编号 ${provisionalKey}`;

/** Employers to choose from, each with what tells it from others of the same name. */
export const employerOptions = (candidates: readonly EmployerChoice[]) =>
  candidates.map((one) => ({ value: one.id, label: one.name, help: `${codeWords(one)}　${one.address}` }));
