export const exportCommand = async (_: unknown): Promise<number> => 0;
