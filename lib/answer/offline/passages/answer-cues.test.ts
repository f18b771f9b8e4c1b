import { describe, expect, it } from 'vitest';
import { anAsk } from '@/tests/builders/ask';
import type { Ask } from '@/lib/schema/reading';
import { cuesFor } from './answer-cues';

const asking = (text: string, intent: Ask['intent'], frame?: { text: string; means: string[] }) =>
  anAsk({
    text,
    intent,
    wanted: 'any',
    stated: [],
    content: frame ? [{ ...frame, weight: 0.2, frame: true }] : [],
  });

describe('cuesFor', () => {
  it.each([
    {
      ask: asking('养老卡有什么特点', 'list', { text: '特点', means: ['特征'] }),
      better: '养老卡具有通用、便捷、免费等特点。',
      worse: '养老卡在各地启用。',
    },
    {
      ask: {
        ...asking('"两证"指什么', 'define'),
        content: [{ text: '两证', means: ['两证'], weight: 1, frame: false }],
      },
      better: '本办法所称"两证",是指健康证和上岗证。',
      worse: '"两证"办理不收费用,时限:3个工作日。',
    },
    {
      ask: asking('公园对老人有什么用', 'passage'),
      better: '对老人来说,公园是散步的地方。',
      worse: '公园提升城市形象。',
    },
    {
      ask: asking('当时改办法是为了解决什么问题', 'passage'),
      better: '新办法旨在理顺程序。',
      worse: '新办法已经印发。',
    },
    {
      ask: asking('为什么房租上涨', 'why'),
      better: '随着人口流入,房租上涨。',
      worse: '房租上涨明显。',
    },
    {
      ask: asking('为什么房租上涨', 'why'),
      better: '由于人口流入等原因,房租由20元上涨为25元。',
      worse: '房租上涨,可以申请补贴。',
    },
    {
      ask: asking('按户收费有什么弊端', 'passage'),
      better: '按户收费导致大户和小户负担不公平。',
      worse: '按户收费办法已经实行。',
    },
    {
      ask: asking('企业交的那部分钱,去哪了', 'passage'),
      better: '企业缴纳的部分全部划入统筹账户。',
      worse: '企业缴纳的部分占两成。',
    },
    {
      ask: asking('动火作业要注意什么', 'passage'),
      better: '动火作业应避免在大风天进行。',
      worse: '动火作业有三类。',
    },
    {
      ask: {
        ...asking('养老服务里民政部门的职责是什么', 'define'),
        content: [{ text: '民政部门', means: ['民政部门'], weight: 1, frame: false }],
      },
      better: '民政部门等承担服务对象的认定。',
      worse: '原由民政部门管理的养老院已经移交。',
    },
    {
      ask: asking('没有电子票据的时候,退费有什么困难', 'passage'),
      better: '传统的退费要带齐纸质票据。',
      worse: '退费可以在线办理。',
    },
    {
      ask: asking('要联网还缺什么', 'list'),
      better: '统一的标准尚未建立,设备仍需更新。',
      worse: '联网以后可以查询记录。',
    },
    {
      ask: asking('通报了哪些项目', 'list'),
      better: '"路灯维修""井盖更换"都在通报的项目里。',
      worse: '通报的项目都已经整改,路面恢复正常。',
    },
    {
      ask: asking('养老服务补贴怎么发放', 'how'),
      better: '养老服务补贴按月发放。',
      worse: '补贴用于养老,服务另计。',
    },
  ])('prefers what answers $ask.text', ({ ask, better, worse }) => {
    const cues = cuesFor(ask);
    expect(cues(better)).toBeGreaterThan(cues(worse));
  });
});
