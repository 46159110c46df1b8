import { Badge, type Tone } from "@/components/ui/badge";
import { ruleStateLabels } from "@/lib/discretion/labels";
import type { RuleState } from "@/lib/discretion/lifecycle";

const tones: Readonly<Record<RuleState, Tone>> = {
  entered: "accent",
  published: "done",
  ended: "neutral",
  discarded: "neutral",
};

export const RuleStateBadge = ({ state }: { state: RuleState }) => (
  <Badge tone={tones[state]}>{ruleStateLabels[state]}</Badge>
);
