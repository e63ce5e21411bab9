export const suggestCommand = async (_: unknown): Promise<number> => 0;
