import { addDays, type LegalDate, proseDate } from "@/lib/kernel/clock";

/** The entry of the catalogue under which it is found: 《劳动保障监察条例》第三十条第（二）项. */
export const WITHHELD = "LDJC-30-2";

type Notice = {
  readonly addressee: string;
  readonly employerId: string | null;
  readonly number: string | null;
  readonly dueOn: LegalDate;
  readonly materials: readonly { readonly material: string; readonly receivedOn: LegalDate | null }[];
  readonly servedOn: LegalDate | null;
  readonly today: LegalDate;
};

/**
 * What a finding says of materials that the employer was asked for and did not bring by the day that the served notice
 * names; nothing while the day runs, while nothing is wanting, or when the employer had no service before that day.
 */
export function withheldMaterials({ addressee, employerId, number, dueOn, materials, servedOn, today }: Notice) {
  const wanting = materials.filter(({ receivedOn }) => receivedOn === null);
  if (employerId === null || servedOn === null || servedOn >= dueOn || today <= dueOn || wanting.length === 0)
    return {};
  const names = wanting.map(({ material }, at) => `${at + 1}.${material}`).join("；");
  return {
    facts:
      `本机关于${proseDate(servedOn)}向${addressee}送达《劳动保障监察调查询问通知书》${number ?? ""}，` +
      `要求其于${proseDate(dueOn)}前（含当日）提交通知书所列的${materials.length}项材料。` +
      `截至${proseDate(today)}，${addressee}没有提交其中的${wanting.length}项：${names}。`,
    provisionBroken: "《劳动保障监察条例》第十五条第（三）项",
    happenedFrom: addDays(dueOn, 1),
  };
}
