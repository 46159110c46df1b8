import { Section } from "@/components/ui/section";
import { ActBar } from "@/components/workflow/act-bar";
import type { LampOf } from "@/lib/deadlines/lamps";
import { whyNot } from "@/lib/preservations/labels";
import type { PreservationDesk } from "@/lib/preservations/queries/preservation-desk";
import { PreservationTable } from "./preservation-table";

type Props = { desk: PreservationDesk; lamps: Readonly<Record<string, LampOf>> };

/** What of a case's evidence was registered and kept, and the way to propose more. */
export function PreservationDeskView({ desk: { kase, rows, proposeRefusal }, lamps }: Props) {
  return (
    <Section title="先行登记保存">
      <ActBar
        acts={[
          {
            key: "propose",
            label: "呈报先行登记保存",
            href: `/office/cases/${kase.id}/preservations/new`,
            refusal: whyNot(proposeRefusal),
            primary: rows.length === 0,
          },
        ]}
      />
      <PreservationTable caseId={kase.id} rows={rows} lamps={lamps} />
    </Section>
  );
}
