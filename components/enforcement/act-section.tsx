import { Section } from "@/components/ui/section";
import { whyNot } from "@/lib/enforcement/labels";
import type { EnforcementRefusal } from "@/lib/enforcement/policy";

type Props = { title: string; refusal: EnforcementRefusal | null; children: React.ReactNode };

/** One act with its form, or why it is closed now. */
export const ActSection = ({ title, refusal, children }: Props) => (
  <Section title={title}>{refusal === null ? children : <p className="text-muted">{whyNot(refusal)}</p>}</Section>
);
