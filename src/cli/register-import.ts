export const importCommand = async (_: unknown): Promise<number> => 0;
