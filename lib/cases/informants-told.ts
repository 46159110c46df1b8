import { guard } from "@/lib/kernel/guard";

/** Who made the tips that a case rests on, and where they live: known to no officer who has a text before them. */
export type Informants = { readonly names: readonly string[]; readonly addresses: readonly string[] };

const LEAST = { names: 2, addresses: 5 } as const;

/** Whether somebody of `informants` could be told by these words, whichever of them it is. */
export const tells = (words: readonly string[], informants: Informants): boolean =>
  (["names", "addresses"] as const).some((kind) =>
    informants[kind]
      .map((known) => known.trim())
      .filter((known) => [...known].length >= LEAST[kind])
      .some((known) => words.some((text) => text.includes(known))),
  );

/**
 * Why these words do not leave the house: they tell an informant (《条例》第九条). Asked when the paper is issued, and where
 * a decision that could not be issued is to be worked on anew; what it says is not hidden for it.
 */
export const namesRefusal = guard(
  "cases.informants",
  (words: readonly string[], informants: Informants): "paper_names_people" | null =>
    tells(words, informants) ? "paper_names_people" : null,
);
