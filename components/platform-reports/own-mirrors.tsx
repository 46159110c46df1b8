import { Section } from "@/components/ui/section";
import type { MirrorRow } from "@/lib/platform-reports/queries/mirrors";
import { OWN } from "./employer-reports-view";
import { MirrorTable } from "./mirror-table";

/** The rows in which an enterprise stands on either side and that are not settled. */
export function OwnMirrors({ rows }: { rows: readonly MirrorRow[] }) {
  if (rows.length === 0) return null;
  return (
    <Section title="人数核对">
      <MirrorTable rows={rows} hrefOf={({ id }) => `${OWN}/mirrors/${id}`} empty="" />
    </Section>
  );
}
