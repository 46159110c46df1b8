import { expect, it } from "vitest";
import { receiverFault } from "./policy";

it.each([
  ["测试市公安局", "receiver_is_police"],
  ["公安县公安局", "receiver_is_police"],
  ["森林警察支队", "receiver_is_police"],
  ["公安县人力资源和社会保障局", null],
  ["测试市住房和城乡建设局", null],
])("a letter to %s", (receiver, fault) => expect(receiverFault(receiver)).toBe(fault));
