import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button";
import { TextLink } from "@/components/ui/text-link";
import type { NoticeFile } from "@/lib/cases/queries/inquiries";

type Props = { notice: NoticeFile; today: string; servedOn: string | null; findingHref: string; canFind: boolean };

/** What is wanting once the day has passed, and the way to the finding that stands on it. */
export function WithheldBanner({ notice, today, servedOn, findingHref, canFind }: Props) {
  const wanting = notice.materials.filter((row) => row.receivedOn === null);
  if (today <= notice.dueOn || wanting.length === 0) return null;
  return (
    <>
      <Banner kind="warn">
        已过提交日期，还缺{wanting.length}项：{wanting.map((row) => row.material).join("、")}
        。不按照要求报送书面材料的，可以依照《劳动保障监察条例》第三十条第（二）项责令改正。
      </Banner>
      <WayOn notice={notice} servedOn={servedOn} findingHref={findingHref} canFind={canFind} />
    </>
  );
}

function WayOn({ notice, servedOn, findingHref, canFind }: Omit<Props, "today">) {
  if (notice.employerId === null) return <p>通知书不是发给本案用人单位的，不能据此认定用人单位未按要求报送。</p>;
  if (servedOn === null) {
    return (
      <p>
        通知书还没有送达记录，不能据此认定。请先
        <TextLink href={`/office/cases/${notice.caseId}/deliveries`}>登记送达</TextLink>。
      </p>
    );
  }
  if (servedOn >= notice.dueOn) return <p>通知书送达时提交日期已到，不能据此认定，请另行通知。</p>;
  return canFind ? (
    <p className="my-3">
      <ButtonLink href={findingHref}>认定未按要求报送材料</ButtonLink>
    </p>
  ) : null;
}
