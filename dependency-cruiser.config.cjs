/** The direction of docs/design.md as an allow-list per stage: an import goes only back along the flow. */
const STAGES = {
  schema: [],
  text: ['schema'],
  ingest: ['schema', 'text'],
  indexing: ['schema', 'text'],
  question: ['schema', 'text'],
  retrieve: ['schema', 'text', 'indexing'],
  lookup: ['schema', 'text'],
  answer: ['schema', 'text', 'question'], // not retrieve, not lookup: evidence reaches both engines as tool results
  verify: ['schema', 'text'], // not answer: a checker must not know the author
  chat: [
    'schema',
    'text',
    'indexing',
    'question',
    'retrieve',
    'lookup',
    'answer',
    'verify',
    'server',
  ], // server: the settings and the log of the process
  writing: ['schema', 'text'],
  server: ['schema'],
};

const PURE = '^lib/(schema|question|retrieve|lookup|answer|verify)/';
const TESTS = '\\.test\\.tsx?$';

/** @param {string} name @param {string} comment @param {object} from @param {object} to */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    ...Object.entries(STAGES).map(([stage, allowed]) =>
      forbid(
        `${stage}-imports-only-back`,
        `lib/${stage} may import ${allowed.join(', ') || 'nothing of ours'}`,
        { path: `^lib/${stage}/`, pathNot: TESTS },
        { path: '^(lib|app|scripts|tests)/', pathNot: `^lib/(${[stage, ...allowed].join('|')})/` },
      ),
    ),
    forbid('no-circular', 'two files that need each other are one noun', {}, { circular: true }),
    forbid(
      'app-enters-by-the-door',
      'pages and routes know the chat door, the writing and server rooms, the vocabulary and pure text',
      { path: '^app/', pathNot: TESTS },
      { path: '^lib/', pathNot: '^lib/(chat/index\\.ts|schema/|writing/|server/|text/)' },
    ),
    forbid(
      'code-never-imports-tests',
      '',
      { pathNot: `^tests/|${TESTS}` },
      { path: `^tests/|${TESTS}` },
    ),
    forbid(
      'orama-only-where-indexed',
      '@orama/orama belongs to indexing and retrieve (and to the bench that measures it)',
      { path: '^(lib|app)/', pathNot: '^lib/(indexing|retrieve)/' },
      { path: 'node_modules/@orama/' },
    ),
    forbid(
      'segmenter-only-in-text',
      'nodejieba and opencc-js belong to lib/text',
      { path: '^(lib|app)/', pathNot: '^lib/text/' },
      { path: 'node_modules/(nodejieba|opencc-js)/' },
    ),
    forbid(
      'hosted-model-only-in-answer',
      '',
      { path: '^(lib|app)/', pathNot: '^lib/answer/' },
      { path: 'node_modules/@ai-sdk/openai/' },
    ),
    forbid(
      'pure-stages-touch-no-disk',
      'same question, same bytes: effects live at the rim',
      { path: PURE, pathNot: TESTS },
      { path: '^(node:)?(fs|fs/promises|child_process|net|http|https|os)$' },
    ),
    forbid('no-unresolvable', '', {}, { couldNotResolve: true, pathNot: '^next/' }),
  ],
  options: {
    tsPreCompilationDeps: true, // count `import type` too: a type edge is still an edge
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^\\.next' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
