import { QuestionList } from './question-list';

export async function Welcome() {
  return (
    <>
      <h1 className="text-2xl font-bold sm:text-[2rem]">问医保数据，句句有据</h1>
      <p className="mt-3 text-muted">
        每个数字都查自资料原文，点开 <span className="text-accent">[1]</span> 就能看到出处。
      </p>
      <h2 className="mt-8 mb-3 text-sm font-semibold text-muted">可以这样问</h2>
      <QuestionList
        label="可以这样问"
        questions={['2025年全国职工医保统筹基金支出多少？', '近四年统筹基金支出（慢）']}
      />
    </>
  );
}
