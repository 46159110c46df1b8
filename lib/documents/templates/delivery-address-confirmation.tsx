import { z } from "zod";
import { CheckList, Closing } from "@/lib/documents/parts";
import { maybe, words } from "@/lib/documents/shapes";
import { type PartyRow, PartyTable } from "@/lib/documents/tables";
import { definePaper } from "@/lib/documents/template";

const NOTES = [
  "1.当事人应当提供准确的送达地址和联系方式。送达地址或者联系方式变更的，应当及时书面告知本机关。",
  "2.依照《中华人民共和国行政处罚法》第六十一条第二款的规定，当事人同意并签订确认书的，本机关可以采用传真、电子邮件等方式，将行政处罚决定书等送达当事人。",
  "3.电子送达以文书到达当事人确认的特定系统的日期为送达日期。",
];

/** 送达地址确认书, with the consent that electronic service of a decision needs (处罚法 第六十一条第二款). */
export const deliveryAddressConfirmation = definePaper({
  key: "delivery-address-confirmation",
  title: "劳动保障监察文书送达地址确认书",
  numbered: false,
  input: z.strictObject({
    caseName: words,
    party: words,
    idNumber: maybe,
    address: words,
    postcode: maybe,
    receiver: words,
    receiverRelation: maybe,
    phone: words,
    electronic: z.discriminatedUnion("consents", [
      z.strictObject({ consents: z.literal(true), means: words, account: words }),
      z.strictObject({ consents: z.literal(false) }),
    ]),
  }),
  Body: ({ input }) => (
    <>
      <PartyTable
        rows={[
          ["案由", input.caseName],
          ["当事人", input.party],
          ["证件号码（信用代码）", input.idNumber],
          ["送达地址", input.address],
          ["收件人", input.receiver, "收件人身份", input.receiverRelation],
          ["联系电话", input.phone, "邮政编码", input.postcode],
          ...electronicRows(input.electronic),
          ["告知事项", NOTES.join("\n")],
        ]}
      />
      <CheckList
        items={[
          { text: "同意采用上述方式电子送达", ticked: input.electronic.consents },
          { text: "不同意电子送达", ticked: !input.electronic.consents },
        ]}
      />
      <Closing>我已阅读（听明白）以上告知事项，保证所提供的送达地址和联系方式准确、有效。</Closing>
      <PartyTable rows={[{ sign: "当事人签名或者盖章", and: "监察员签名" }]} />
    </>
  ),
});

type Electronic = { consents: true; means: string; account: string } | { consents: false };

const electronicRows = (electronic: Electronic): PartyRow[] =>
  electronic.consents
    ? [
        ["电子送达方式", electronic.means],
        ["电子送达账号", electronic.account],
      ]
    : [];
