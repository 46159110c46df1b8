/** How a deputy is named on papers and screens while acting for another. */
export const deputyName = (name: string, principalName: string): string => `${name}（受${principalName}委托）`;
