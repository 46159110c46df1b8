/** Makes this process the only owner of a folder; throws FolderInUse, naming the owner, when it is another's. */
export function claimFolder(folder: string): { release: () => void };

/** True while a living process owns the folder. */
export function isClaimed(folder: string): boolean;
