/** The only door of lib for pages and routes: everything else is reached through it. */
export { ask } from './ask';
export { getApp, getLibrary, getReadiness, requireApp } from './get-app';
export { answerQuestion } from './answer-question';
export { createEngine } from './create-engine';
export { describeCoverage } from './describe-coverage';
export { suggestFollowUps, suggestQuestions } from './suggest-questions';
export { searchLibrary } from './search-library';
export { listIndicators, viewIndicators, viewReportedChecks } from './view-table';
export { chatRequestSchema, readChatRequest } from './read-chat-request';
export { toUiChunks } from './to-ui-chunks';
export { findRunningTurn } from './running-turns';
export { startTurn } from './start-turn';
export { requireQuestion } from './require-question';
export * from './words';
export type { AnswerEvent, AnswerStage } from './answer-event';
export type { ChatChunk, ChatData, ChatMessage } from './chat-message';
export type { RunningTurn } from './running-turns';
