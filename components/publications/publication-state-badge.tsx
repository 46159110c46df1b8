import { Badge, type Tone } from "@/components/ui/badge";
import { publicationStateLabels } from "@/lib/publications/labels";
import type { PublicationState } from "@/lib/publications/lifecycle";
import { UNJUDGED } from "./publication-sheet";

const tones: Readonly<Record<PublicationState, Tone>> = {
  judged: "accent",
  withholding: "accent",
  withheld: "neutral",
  proposed: "accent",
  returned: "soon",
  published: "done",
  withdrawn: "overdue",
  taken_down: "neutral",
};

/** How far a decision has come to the public; one without a judgement says so. */
export const PublicationStateBadge = ({ state }: { state: PublicationState | null }) =>
  state === null ? (
    <Badge tone="soon">{UNJUDGED}</Badge>
  ) : (
    <Badge tone={tones[state]}>{publicationStateLabels[state]}</Badge>
  );
