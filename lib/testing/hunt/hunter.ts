import { createHash } from "node:crypto";
import { patternsOf, type Tell } from "./forms";
import { type Identity, identities } from "./identities";
import { type Matcher, matcherOf, type Pattern } from "./matcher";
import { isPacked, mailParts, partsOf } from "./parts";
import type { Part } from "./zip-parts";

/** Something that somebody can come to read. `headers` are those of an answer, `isMail` a mail as it travels. */
export type Artefact = {
  readonly bytes: Uint8Array;
  readonly headers?: Iterable<readonly [name: string, value: string]>;
  readonly isMail?: boolean;
};

/** One field of one person, found. `part` says where in the artefact; empty is its own bytes. */
export type Hit = Tell & { readonly part: string };

export type Hunter = (artefact: Artefact) => Promise<readonly Hit[]>;

/**
 * Looks through artefacts for people who may not be known. What is packed is unpacked once for the same bytes. `wanted`
 * leaves patterns out, for the test that asks whether each is needed.
 */
export function hunter(
  people: readonly Identity[] = identities,
  wanted: (pattern: Pattern<Tell>) => boolean = () => true,
): Hunter {
  const matches = matcherOf(people.flatMap(patternsOf).filter(wanted));
  const known = new Map<string, Promise<readonly Hit[]>>();
  return async ({ bytes, headers = [], isMail = false }) => {
    const lines = [...headers].map(([name, value]) => `${name}: ${value}`).join("\n");
    const ofHead = hitsIn([{ part: "header", bytes: Buffer.from(lines, "latin1") }], matches);
    if (isMail) return [...ofHead, ...hitsIn(await mailParts(bytes), matches)];
    if (!isPacked(bytes)) return [...ofHead, ...hitsIn([{ part: "", bytes }], matches)];
    const key = createHash("sha256").update(bytes).digest("hex");
    const before = known.get(key) ?? partsOf(bytes).then((parts) => hitsIn(parts, matches));
    known.set(key, before);
    return [...ofHead, ...(await before)];
  };
}

const hitsIn = (parts: readonly Part[], matches: Matcher<Tell>): Hit[] =>
  parts.flatMap(({ part, bytes }) => matches(bytes).map((tell) => ({ ...tell, part })));
