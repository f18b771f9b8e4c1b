/**
 * Measures retrieval: `npm run bench -- [--data DIR | --passages N] [--json] [--budget SECONDS]`.
 * Every engine runs in a process of its own, so that the peak memory is its own.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ENGINES } from './bench/engines';
import { measureEngine } from './bench/measure';
import type { Measures } from './bench/measure';
import { readOwnSet, readRetrievalSet } from './bench/retrieval-set';
import type { RetrievalSet } from './bench/retrieval-set';
import { makeSyntheticSet } from './bench/synthetic-set';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string' },
    passages: { type: 'string' },
    json: { type: 'boolean', default: false },
    budget: { type: 'string', default: '90' },
    engine: { type: 'string' }, // set by the parent process for its children
  },
});

function openSet(): RetrievalSet {
  if (options.data !== undefined) return readRetrievalSet(options.data);
  if (options.passages !== undefined) return makeSyntheticSet(Number(options.passages));
  return readOwnSet();
}

function measureInChild(name: string): Measures {
  const child = spawnSync(
    process.execPath,
    [
      ...process.execArgv,
      fileURLToPath(import.meta.url),
      ...process.argv.slice(2),
      '--engine',
      name,
    ],
    { encoding: 'utf8', maxBuffer: 1 << 26, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (child.status !== 0)
    throw new Error(`引擎 ${name} 没有跑完（退出码 ${child.status ?? child.signal ?? '无'}）。`);
  return JSON.parse(child.stdout) as Measures; // printed by this very file
}

/** Said where an engine did not get through in the time allowed. */
function shortfall({ passages, queries }: Measures, set: RetrievalSet): string | undefined {
  if (passages === set.passages.length && queries === set.queries.length) return undefined;
  return `超过 ${options.budget} 秒：只索引了 ${passages}/${set.passages.length} 段，只问了 ${queries}/${set.queries.length} 问，以上按问过的算`;
}

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

function toRow(measures: Measures, set: RetrievalSet): string {
  const { name, r1, r5, r10, mrr10, p50Ms, p95Ms, buildSeconds, peakMemoryMB } = measures;
  const cells = [
    name.padEnd(11),
    ...[r1, r5, r10].map((share) => percent(share).padStart(6)),
    mrr10.toFixed(3).padStart(7),
    ...[p50Ms, p95Ms].map((time) => time.toFixed(2).padStart(9)),
    buildSeconds.toFixed(1).padStart(7),
    peakMemoryMB.toFixed(0).padStart(9),
  ];
  const note = shortfall(measures, set);
  return cells.join('  ') + (note ? `\n             ${note}` : '');
}

function run(): void {
  const set = openSet();
  if (options.engine !== undefined) {
    const createEngine = ENGINES[options.engine];
    if (!createEngine) throw new Error(`没有引擎 ${options.engine}。`);
    const measures = measureEngine({
      name: options.engine,
      createEngine,
      set,
      budgetSeconds: Number(options.budget),
    });
    process.stdout.write(JSON.stringify(measures));
    return;
  }
  if (!options.json) {
    if (set.name === 'corpus')
      console.log('没有给出 --data：用本项目自己的资料和 tests/eval 的问题。');
    console.log(`${set.name}：${set.passages.length} 段，${set.queries.length} 问`);
    console.log(
      '引擎            R@1     R@5    R@10   MRR@10   p50 ms     p95 ms  建立 s  内存 MB',
    );
  }
  const engines = Object.keys(ENGINES).map((name) => {
    const measures = measureInChild(name);
    if (!options.json) console.log(toRow(measures, set));
    const note = shortfall(measures, set);
    return { ...measures, ...(note ? { note } : {}) };
  });
  if (options.json) console.log(JSON.stringify({ engines }));
}

try {
  run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
