import { type ActRow, officeAct } from "./rules";
import type { Scene } from "./scenes";

const delivered = ({ ids }: Scene) => ({
  ...{ documentId: ids.document, place: "测试市示范区建设路88号", receiver: "receiving_clerk", receiverName: "刘会计" },
  slipNumber: "EX000000001CN",
});

/** With the picture of the scene that proves the posting. */
const announced = (scene: Scene) => ({
  ...{ ...delivered(scene), method: "public_notice", receiver: "", noticeGround: "whereabouts_unknown" },
  ...{ reason: "该单位下落不明。", course: "注册地址、经营地址均已人去楼空。", postedAt: "本机关公告栏" },
  files: [scene.ids.postingPicture],
});

const corrected = (scene: Scene) => {
  const { documentId: _paper, ...typed } = announced(scene);
  return typed;
};

/** An act in a case of which the form may name a complaint instead. */
export const inCase = (rest: Partial<ActRow> = {}): ActRow => {
  const fields = (scene: Scene) => ({ complaintId: undefined, ...rest.fields?.(scene) });
  return officeAct("case", { as: "caseId", ...rest, fields });
};

export const deliveryActs: Readonly<Record<string, ActRow>> = {
  "deliveries.record": inCase({ fields: announced }),
  "deliveries.send": inCase({ fields: (scene) => ({ ...delivered(scene), method: "post", receiver: "" }) }),
  "deliveries.recordFailed": inCase({ fields: delivered }),
  "deliveries.void": inCase({ fields: ({ ids }) => ({ documentId: ids.document }) }),
  "deliveries.confirmAddress": inCase({ fields: () => ({ phone: "0999-5551010" }) }),
  "deliveries.signAddress": officeAct("confirmation"),
  "deliveries.complete": officeAct("delivery"),
  "deliveries.fail": officeAct("delivery"),
  "deliveries.keepSigned": officeAct("delivery"),
  "deliveries.correct": officeAct("delivery", { fields: corrected }),
};
