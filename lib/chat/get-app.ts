import { openLibrary } from '@/lib/indexing/open-library';
import type { Library } from '@/lib/indexing/library';
import { Refusal } from '@/lib/server/refusal';
import { readSettings } from '@/lib/server/settings';
import type { Settings } from '@/lib/server/settings';
import { today } from '@/lib/server/today';
import { createEngine } from './create-engine';
import type { Engine } from './engine';
import { openSemanticSearch } from './open-semantic-search';

/** What a process answers with: opened once, shared by pages and routes. */
export type App = {
  readonly settings: Settings;
  readonly library: Library;
  readonly engine: Engine;
};

export type Readiness =
  | { readonly status: 'ready'; readonly library: Library }
  | { readonly status: 'opening' }
  /** `reason` is for the reader, in Chinese. */
  | { readonly status: 'failed'; readonly reason: string };

type State = { app?: Promise<App>; readiness: Readiness; failedAt?: number };

/** After a failure the next request tries again, but not every request. */
const RETRY_AFTER_MS = 5_000;
/** Pages and routes are bundled apart: the one value of the process lives where all bundles see it. */
const KEY = Symbol.for('wenju.app');
const store = globalThis as { [KEY]?: State };

function state(): State {
  return (store[KEY] ??= { readiness: { status: 'opening' } });
}

async function open(): Promise<App> {
  const settings = readSettings(process.env);
  const library = await openLibrary(settings);
  const semantic = openSemanticSearch({ library, settings });
  const engine = createEngine({
    library,
    today: () => settings.today ?? today(),
    ...(settings.hosted && { hosted: settings.hosted }),
    ...(semantic && { semantic }),
  });
  return { settings, library, engine };
}

/** Opens the library lazily, once a process. Rejects with an error whose message is for a person; a later call tries again. */
export function getApp(): Promise<App> {
  const current = state();
  const mayRetry = current.failedAt !== undefined && Date.now() - current.failedAt > RETRY_AFTER_MS;
  if (current.app && !mayRetry) return current.app;
  delete current.failedAt;
  current.readiness = { status: 'opening' };
  const app = open();
  current.app = app;
  app.then(
    ({ library }) => {
      current.readiness = { status: 'ready', library };
    },
    (error: unknown) => {
      current.failedAt = Date.now();
      current.readiness = {
        status: 'failed',
        reason: error instanceof Error ? error.message : '资料打不开',
      };
    },
  );
  return app;
}

/**
 * As getApp, for a request.
 * @throws Refusal 503 that says why the process cannot answer.
 */
export async function requireApp(): Promise<App> {
  try {
    return await getApp();
  } catch (error) {
    throw new Refusal(503, 'not_ready', error instanceof Error ? error.message : '资料打不开。');
  }
}

export async function getLibrary(): Promise<Library> {
  return (await getApp()).library;
}

/** Whether the process can answer now; asking starts the opening. */
export async function getReadiness(): Promise<Readiness> {
  await getApp().catch(() => undefined);
  return state().readiness;
}
