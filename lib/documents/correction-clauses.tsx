import { ClauseList, Paragraphs } from "./parts";

type Props = { readonly corrections: readonly string[] | undefined; readonly lead: string };

/** What is ordered to be corrected, item by item; nothing where nothing is. */
export const CorrectionClauses = ({ corrections = [], lead }: Props) =>
  corrections.length === 0 ? null : (
    <>
      <Paragraphs text={lead} />
      <ClauseList items={corrections.map((words, at) => words + (at === corrections.length - 1 ? "。" : "；"))} />
    </>
  );
