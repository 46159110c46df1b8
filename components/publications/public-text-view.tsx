import { publicPartLabels } from "@/lib/publications/labels";
import { publicParts } from "@/lib/publications/lifecycle";
import type { PublicText } from "@/lib/publications/redaction";

/** The parts of a decision as the public reads them; `level` is the heading's, under the page's own. */
export function PublicTextView({ text, level: Heading = "h3" }: { text: PublicText; level?: "h2" | "h3" }) {
  return publicParts.map((part) => (
    <section key={part} className="mt-4 max-w-measure">
      <Heading className="mb-1 font-semibold">{publicPartLabels[part]}</Heading>
      {Array.from(text[part].entries(), ([at, paragraph]) => (
        <p key={at} className="mb-2 whitespace-pre-wrap">
          {paragraph}
        </p>
      ))}
    </section>
  ));
}
