import { StyleSheet, Text, View } from "@react-pdf/renderer";
import { z } from "zod";
import { mm, page, pitch, size } from "@/lib/documents/measures";
import { Closing, Paragraphs, SignatureBlock } from "@/lib/documents/parts";
import { legalDay, words } from "@/lib/documents/shapes";
import { PartyTable } from "@/lib/documents/tables";
import { definePaper } from "@/lib/documents/template";
import { proseDate } from "@/lib/kernel/clock";

const colours = {
  blue: { name: "蓝色督办", fill: "#1f4e9c" },
  yellow: { name: "黄色督办", fill: "#8a5a00" },
  red: { name: "红色督办", fill: "#b3261e" },
} as const;

const levels = { general: "一般", key: "重点" } as const;

const styles = StyleSheet.create({
  band: { width: mm(page.text), paddingVertical: mm(2), marginBottom: mm(4) },
  words: { color: "white", textAlign: "center", fontSize: size.three, lineHeight: pitch.table },
});

/** 三色督办单: to which unit, what is late and how long, what is demanded, and by when the reply is owed. */
export const demandSheet = definePaper({
  key: "demand-sheet",
  title: "专项行动督办单",
  numbered: true,
  input: z.strictObject({
    colour: z.enum(["blue", "yellow", "red"]),
    level: z.enum(["general", "key"]),
    unit: words,
    campaign: words,
    matter: words,
    dueOn: legalDay.optional(),
    /** How late it is, in words. */
    lateness: words,
    demand: words,
    replyDueOn: legalDay,
    issuedBy: words,
  }),
  Body: ({ input, frame }) => (
    <>
      <View style={[styles.band, { backgroundColor: colours[input.colour].fill }]}>
        <Text style={styles.words}>{colours[input.colour].name}</Text>
      </View>
      <PartyTable
        rows={[
          ["督办级别", levels[input.level], "督办颜色", colours[input.colour].name.slice(0, 2)],
          ["责任单位", input.unit],
          ["专项行动", input.campaign],
          ["督办事项", input.matter],
          ["原定时限", input.dueOn ? proseDate(input.dueOn) : "没有固定日期"],
          ["逾期情况", input.lateness],
          ["督办要求", input.demand],
          ["反馈期限", `${proseDate(input.replyDueOn)}前（含当日）`],
          ["签发人", input.issuedBy],
        ]}
      />
      <Paragraphs text="请在反馈期限内书面反馈办理情况；督办事项由签发人办结。" />
      <SignatureBlock frame={frame} />
      <Closing>本督办单一式两份，一份送责任单位，一份由领导小组办公室留存。</Closing>
    </>
  ),
});
