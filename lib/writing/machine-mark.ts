/**
 * Stands on every copy and export. GB 45438-2025 asks for a visible mark on text that a model wrote; what the offline
 * engine assembles carries the same mark, since it too must be checked by a person.
 */
export const MACHINE_MARK = {
  offline: '本文由问据自动检索、摘录与计算生成，须人工核对后使用。',
  llm: '本文由人工智能生成，数字与引文经程序核对，须人工审核后使用。',
} as const;
