import { controls, missed } from "@/lib/testing/hunt/controls";
import { type Artefact, type Hit, hunter } from "@/lib/testing/hunt/hunter";
import { isPacked } from "@/lib/testing/hunt/parts";
import type { Actor } from "./actors";
import type { Answered } from "./ask";

type Look = {
  readonly kind: string;
  readonly what: string;
  readonly artefact: Artefact;
  /** Whether this one may come to know this; nobody may unless it is said. */
  readonly mayKnow?: (hit: Hit) => boolean;
};

/** What is said of something that the entitled must be shown: without it the hunt would prove nothing. */
type Proof = { readonly what: string; readonly found: boolean };

export type Hunt = {
  /** Searches one artefact; answers what nobody should have read in it, in words. */
  readonly look: (look: Look) => Promise<string | null>;
  readonly prove: (proof: Proof) => void;
  /** Plants the controls, prints the line of T04 and answers its failures. */
  readonly end: () => Promise<readonly string[]>;
};

/** T04: nobody who is not entitled comes to know who made a tip, from anything that the product gives away. */
export function hunt(): Hunt {
  const began = performance.now();
  const find = hunter();
  const counts: Record<string, number> = {};
  const proofs: Proof[] = [];
  let [hits, packed] = [0, 0];
  const look: Hunt["look"] = async ({ kind, what, artefact, mayKnow = () => false }) => {
    counts[kind] = (counts[kind] ?? 0) + 1;
    if (isPacked(artefact.bytes)) packed += 1;
    const found = await find(artefact).catch((error: unknown) => String(error));
    const leak =
      typeof found === "string" ? `cannot be searched: ${found}` : wordsOf(found.find((hit) => !mayKnow(hit)));
    if (leak === null) return null;
    hits += 1;
    return `${what}: ${leak}`;
  };
  const end: Hunt["end"] = async () => {
    const planted = await controls();
    const blind = [...(await missed(find, planted)), ...proofs.filter((proof) => !proof.found)];
    const artefacts = Object.values(counts).reduce((sum, many) => sum + many, 0);
    const all = planted.length + proofs.length;
    const ms = Math.round(performance.now() - began);
    const sum = {
      test: "T04",
      artefacts,
      hits,
      controls: all,
      found: all - blind.length,
      seed: 0,
      ms,
      packed,
      ...counts,
    };
    console.log(JSON.stringify(sum));
    return blind.map(({ what }) => `T04 does not find ${what}`);
  };
  return { look, prove: (proof) => proofs.push(proof), end };
}

const wordsOf = (hit: Hit | undefined): string | null =>
  hit === undefined ? null : `tells ${hit.name}'s ${hit.field} (${hit.form}, ${hit.encoding}) ${hit.part}`.trimEnd();

/** An answer as the hunt sees it. Whose fields an entitled officer reads is said by `mayKnow`. */
export const lookOf = (
  { what, actor, mayKnow }: { what: string; actor: Actor; mayKnow?: (hit: Hit) => boolean },
  { came }: Answered,
): Look => ({ kind: `answers_${actor.kind}`, what, artefact: came, mayKnow });
